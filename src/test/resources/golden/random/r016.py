import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(0)
queue1 = asyncio.Queue()
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
            await asyncio.sleep(1)
    finally:
        await asyncio.sleep(-1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        token = mood.set("tea")
        try:
            print("cancel", anyone(0).cancel())
            print("twice", anyone(1).cancel("one"), anyone(5).cancel("two"))
        finally:
            mood.reset(token)
            print("mood", mood.get())
        return m + 1

    await queue1.join()
    print("w0", await inner(n))
    print([await x for x in [w1(4), asyncio.sleep(-1, 0)]])


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print("future", future(2).cancel("bread"))
    try:
        await lock.acquire()
        try:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("1 caught", type(e).__name__, e.args)
        finally:
            lock1.release()
        await queue.put((4, "jam"))
    except Exception as e:
        raise Burnt("salt") from e
    try:
        async with lock1:
            ticks = ticker(0)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
        async with bounded:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("1 caught", type(e).__name__, e.args)
            ticks = ticker(2)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
            event.set()
        print("from queue", await queue.get())
    except Exception as e:
        print("1 caught", type(e).__name__, e.args)
    try:
        semaphore.release()
        print("from queue", await queue.get())
        print("future", future(0).cancel("jam"))
    except Exception as e:
        raise Burnt("milk") from e
    return True


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, event.set)
    loop.call_later(20, rescue)
    spawn(w1(5), name="salt")
    spawn(w1(5))
    try:
        print("cancel", anyone(1).cancel())
        print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        print([i async for i in ticker(1)])
    except BaseException as e:
        print("main caught", repr(e))
    try:
        try:
            r = await asyncio.wait_for(future(0), -1)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
    except Exception as e:
        print("main failed", repr(e))
    try:
        ticks = ticker(2)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        t = spawn(w0(0))
        async with bounded:
            try:
                queue.put_nowait((n, "bread"))
            except asyncio.QueueFull:
                print("full", queue.qsize())
        await queue1.join()
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
