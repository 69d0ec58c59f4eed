import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(1)
queue1 = asyncio.PriorityQueue()
barrier = asyncio.Barrier(3)
mood = contextvars.ContextVar("mood", default="calm")


class Burnt(Exception):
    pass


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


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


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
            time.sleep(0)
            yield i
            await asyncio.sleep(1)
    finally:
        state["n"] += 1
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    asyncio.get_running_loop().call_at(now() + 1, boom)
    try:
        ticks = ticker(3)
        try:
            async for i in ticks:
                print("tick", i)
                await asyncio.sleep(-1)
        finally:
            await ticks.aclose()
        ticks = ticker(2)
        try:
            async for i in ticks:
                print("tick", i)
                await leaf(4)
        finally:
            await ticks.aclose()
    except asyncio.TimeoutError as e:
        print("passes", repr(e))
        raise
    t = anyone(4)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    print("cancelling", asyncio.current_task().cancelling())
    anyone(5).add_done_callback(lambda f: stop(4))
    return "milk"


async def w1(n):
    if busy():
        return n
    try:
        print("cancelling", asyncio.current_task().cancelling())
        state["n"] += 1
        asyncio.current_task().cancel(n)
    finally:
        await asyncio.sleep(1)
    return 0.5


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w0(2))
    spawn(w1(0))
    await barrier.abort()
    f = future(0)
    print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    print([i async for i in ticker(5)])
    try:
        print([i async for i in ticker(1)])
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("jam", n, state["n"], now())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        await queue1.join()
        await asyncio.sleep(-1)
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
