import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(2)
queue1 = asyncio.Queue()
barrier = asyncio.Barrier(1)
mood = contextvars.ContextVar("mood", default="calm")


def busy():
    global calls
    calls += 1
    return calls > 24


def known(task):
    name = task.get_coro().__name__
    tasks.append((99 if name in ("leaf", "sleep") else int(name[1:]), task))
    return task


def spawn(coro, **named):
    return known(asyncio.create_task(coro, **named))


def anyone(n):
    return tasks[n % len(tasks)][1]


def now():
    return asyncio.get_running_loop().time()


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            time.sleep(1)
    finally:
        await asyncio.sleep(0.1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    async with asyncio.timeout_at(now() + 2):
        print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        try:
            for f in asyncio.as_completed([spawn(leaf(0)), asyncio.sleep(1, "tea")], timeout=1):
                print("completed", await f)
        except Exception as e:
            print("not completed", repr(e))
    async with condition:
        print("woken", await condition.wait())
        time.sleep(0.5)
    asyncio.get_running_loop().call_later(0, stop, 2)
    token = mood.set("jam")
    try:
        t = anyone(2)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
        state["n"] += 1
    finally:
        mood.reset(token)
        print("mood", mood.get())
    try:
        asyncio.create_task(leaf(2), context=contextvars.copy_context())
    except RuntimeError as e:
        print("1 caught", type(e).__name__, e.args)
    return state["n"]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w1(2), name="jam")
    spawn(w1(4))
    print("from queue", await queue.get())
    try:
        mood.set("bread")
    except BaseException as e:
        print("main caught", repr(e))
    try:
        ticks = ticker(5)
        try:
            async for i in ticks:
                print("tick", i)
                t = anyone(3)
                print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
        finally:
            await ticks.aclose()
        print("from queue1", await queue1.get())
        queue1.task_done()
    except Exception as e:
        print("main failed", repr(e))
    try:
        print({i: "tea" async for i in ticker(3) if i != 1})
        try:
            ticks = ticker(4)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
            await asyncio.sleep(1)
        except RuntimeError as e:
            print("-1 caught", type(e).__name__, e.args)
    except RuntimeError as e:
        print("-1 caught", type(e).__name__, e.args)
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
