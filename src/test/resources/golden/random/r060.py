import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.LifoQueue()
barrier = asyncio.Barrier(3)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


def anyone(n):
    return tasks[n % len(tasks)][1]


def now():
    return asyncio.get_running_loop().time()


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
            time.sleep(1)
    finally:
        await asyncio.sleep(2)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    t = anyone(2)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))
    async with condition:
        state["n"] += 1
        condition.notify(2)
        await asyncio.sleep(0)
    print("from queue", await queue.get())
    while state["n"] < 3:
        state["n"] += 1
        print("cancel", anyone(5).cancel("tea"))
        bounded.release()
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, rescue)
    spawn(w0(2))
    spawn(w0(5))
    try:
        try:
            token = mood.set("tea")
            try:
                raise RuntimeError("tea")
                r = await asyncio.wait_for(w0(0), 1)
                print("-1 got", r)
            finally:
                mood.reset(token)
                print("mood", mood.get())
        except RuntimeError as e:
            print("-1 caught", type(e).__name__, e.args)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        print("jam", n, state["n"], now())
    except Exception as e:
        print("main failed", repr(e))
    print("acquired", await lock1.acquire())
    match await pick(-1, 2):
        case int(x) if x > 1:
            t = anyone(1)
            try:
                print("exception", repr(t.exception()))
            except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
                print("no exception", repr(e))
        case (first, *rest) | [[first, *rest]]:
            print("case", first, rest)
        case None | "tired":
            async with bounded:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                ticks = ticker(3)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
            t = anyone(0)
            try:
                print("exception", repr(t.exception()))
            except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
                print("no exception", repr(e))
            match await asyncio.wait_for(asyncio.wait_for(w0(5), 1), -1):
                case int(x) if x > 1:
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("-1 caught", type(e).__name__, e.args)
                    ticks = ticker(4)
                    try:
                        async for i in ticks:
                            print("tick", i)
                            await asyncio.sleep(1)
                    finally:
                        await ticks.aclose()
                case (first, *rest) | [[first, *rest]]:
                    print("case", first, rest)
                case None | "tired":
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("-1 caught", type(e).__name__, e.args)
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("-1 caught", type(e).__name__, e.args)
                    event.set()
                case other:
                    print("other case", other)
        case other:
            print("other case", other)
    t = anyone(4)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
