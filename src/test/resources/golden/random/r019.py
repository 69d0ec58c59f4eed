import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.LifoQueue()
barrier = asyncio.Barrier(2)
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
            await asyncio.sleep(1)
            yield i
            await asyncio.sleep(1)
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        async with barrier as position:
            print("position", position)
            await queue1.join()
        async with condition:
            print("woken", await condition.wait())
            h = asyncio.get_running_loop().call_later(1, stop, 5)
            await asyncio.sleep(1)
            h.cancel()
            print("handle", h.cancelled(), h.when() >= 0)
        return m + 1

    await queue1.join()
    print("w0", await inner(n))
    t = spawn(w1(4))
    await asyncio.sleep(1)
    t.cancel("salt")
    try:
        print("still", await t)
    except asyncio.CancelledError as e:
        print("gone", e.args, t.cancelled())
    raise KeyError("jam")
    t = spawn(w1(1))


async def w1(n):
    if busy():
        return

    async def inner(m):
        print([await x for x in [leaf(4), asyncio.sleep(3, 0)]])
        raise ValueError("bread")
        return m + 1

    print("from queue", await queue.get())
    print("w1", await inner(n))
    t = spawn(leaf(4))
    await asyncio.sleep(1)
    t.cancel("bread")
    try:
        print("still", await t)
    except asyncio.CancelledError as e:
        print("gone", e.args, t.cancelled())
    t = anyone(5)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, rescue)
    spawn(w0(1), name="milk")
    spawn(w1(3))
    t = asyncio.create_task(w1(1))
    try:
        print("shield", await asyncio.wait_for(asyncio.shield(t), 3))
    except (asyncio.TimeoutError, Burnt) as e:
        print("shield left", type(e).__name__, t.done())
    try:
        event1.set()
        async with barrier as position:
            print("position", position)
            ticks = ticker(5)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
            ticks = ticker(0)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
            await asyncio.sleep(1)
        bounded.release()
    except BaseException as e:
        print("passes", repr(e))
        raise
    await lock.acquire()
    try:
        token = mood.set("tea")
        try:
            print("uncancel", asyncio.current_task().uncancel())
            print("uncancel", asyncio.current_task().uncancel())
        finally:
            mood.reset(token)
            print("mood", mood.get())
        async with barrier as position:
            print("position", position)
            event.set()
            await asyncio.sleep(1)
            event.set()
    finally:
        lock.release()
    await asyncio.sleep(0)
    try:
        print("from queue", await queue.get())
        async with asyncio.timeout_at(now() + 1):
            f = future(0)
            if not f.done():
                f.set_result(state["n"])
    except BaseException as e:
        print("main caught", repr(e))
    t = anyone(2)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))
    await queue1.join()
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
