import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(1)
queue1 = asyncio.PriorityQueue()
barrier = asyncio.Barrier(2)
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


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def now():
    return asyncio.get_running_loop().time()


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            print("tick")
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return n
    try:
        try:
            async with asyncio.timeout(2) as limit:
                print(contextvars.copy_context().run(mood.set, "salt") is not None, mood.get())
                r = await future(0)
                print("1 got", r)
                await queue.put((1, "jam"))
                limit.reschedule(None)
        except TimeoutError:
            print("time is up", limit.expired(), now())
        ticks = ticker(3)
        try:
            async for i in ticks:
                print("tick", i)
                await asyncio.sleep(0.1)
        finally:
            await ticks.aclose()
        anyone(2).add_done_callback(note)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(leaf(1))
                known(group.create_task(leaf(4)))
                print("future", future(0).cancel("jam"))
        except* ValueError as e:
            print("some failed", e.message, [repr(x) for x in e.exceptions])
        while state["n"] < 2:
            state["n"] += 1
            print("uncancel", asyncio.current_task().uncancel())
        event1.set()
    finally:
        print("finally", n)
    return (n, "salt")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, rescue)
    spawn(w1(2), name="bread")
    spawn(w1(4))
    try:
        f = future(1)
        if not f.done():
            f.set_result((n, "salt"))
    except Exception as e:
        print("main failed", repr(e))
    try:
        f = future(1)
        if not f.done():
            f.set_result((n, "bread"))
        t = spawn(w1(5), name=f"salt-{n}")
        print("future", future(1).cancel())
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("future", future(1).cancel())
    except Exception as e:
        print("main failed", repr(e))
    try:
        f = future(1)
        if not f.done():
            f.set_result(True)
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
