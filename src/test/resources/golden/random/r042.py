import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(1)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def settle(n, value):
    print("settle", n, value)
    if n == 2 and not future(n).done():
        future(n).set_exception(KeyError(value))
    else:
        future(n).set_result(value)


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0.5)
            yield i
            print("tick")
    finally:
        await asyncio.sleep(-1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return

    async def inner(m):
        print("from queue", await queue.get())
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(leaf(0))
                known(group.create_task(leaf(4)))
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
            token = mood.set("jam")
            try:
                t = anyone(0)
                print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
                h = asyncio.get_running_loop().call_later(2, queue.put_nowait, 0)
                await asyncio.sleep(3)
                h.cancel()
                print("handle", h.cancelled(), h.when() >= 0)
            finally:
                mood.reset(token)
                print("mood", mood.get())
        except asyncio.CancelledError as e:
            print("1 caught", type(e).__name__, e.args)
        return m + 1

    t = spawn(w2(3), name="milk")
    print("w1", await inner(n))
    f = future(1)
    if not f.done():
        f.set_exception(KeyError(n))
    async with condition:
        print("woken", await condition.wait())
        h = asyncio.get_running_loop().call_later(1, settle, 0, "milk")
        await asyncio.sleep(-1)
        h.cancel()
        print("handle", h.cancelled(), h.when() >= 0)
    raise Burnt("salt", n)


async def w2(n):
    if busy():
        return

    async def inner(m):
        print("barrier", await barrier.wait())
        async with condition:
            print("woken", await condition.wait())
            print("uncancel", asyncio.current_task().uncancel())
        return m + 1

    await barrier.reset()
    print("w2", await inner(n))
    asyncio.create_task(leaf(5), name="milk")
    print("event", await event1.wait())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w1(3))
    spawn(w1(3))
    try:
        token = mood.set("salt")
        try:
            print("uncancel", asyncio.current_task().uncancel())
            asyncio.current_task().set_name("bread")
        finally:
            mood.reset(token)
            print("mood", mood.get())
        await asyncio.sleep(0)
        print("twice", anyone(2).cancel("one"), anyone(1).cancel("two"))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with bounded:
            await asyncio.sleep(0)
        async with bounded:
            anyone(2).add_done_callback(lambda f: f.cancelled() or print("exception", repr(f.exception())))
    except Exception as e:
        print("main failed", repr(e))
    try:
        mood.set("bread")
        semaphore.release()
        event.set()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        ticks = ticker(3)
        try:
            async for i in ticks:
                print("tick", i)
                t = anyone(2)
                print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
        finally:
            await ticks.aclose()
        ticks = ticker(3)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(ValueError("jam")))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
        try:
            for f in asyncio.as_completed([asyncio.sleep(-1, "milk"), pick(-1, 3)], timeout=1):
                print("completed", await f)
        except asyncio.CancelledError as e:
            print("not completed", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
