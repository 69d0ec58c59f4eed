import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(1)
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
            time.sleep(0.5)
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        print(contextvars.copy_context().run(mood.set, "tea") is not None, mood.get())
        return m + 1

    print([i async for i in ticker(0)])
    print("w0", await inner(n))
    try:
        event1.set()
        print("acquired", await lock.acquire())
        try:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("0 caught", type(e).__name__, e.args)
            event.set()
            event.set()
        except Exception as e:
            raise Burnt("bread") from e
    except Exception as e:
        raise Burnt("jam") from e


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, event.set)
    loop.call_later(20, rescue)
    spawn(w0(3))
    spawn(w0(3))
    try:
        h = asyncio.get_running_loop().call_later(2, event.set)
        await asyncio.sleep(0)
        h.cancel()
        print("handle", h.cancelled(), h.when() >= 0)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        done, pending = await asyncio.wait([future(0), future(1), future(2)], return_when=asyncio.ALL_COMPLETED)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
        try:
            r = await asyncio.wait_for(queue1.get(), 1)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        async with barrier as position:
            print("position", position)
            print("event", await event.wait())
    except Exception as e:
        print("main failed", repr(e))
    try:
        f = future(0)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
        print([i async for i in ticker(2)])
    except Exception as e:
        print("main failed", repr(e))
    try:
        f = future(1)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
        print([i async for i in ticker(0)])
        print("uncancel", asyncio.current_task().uncancel())
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
