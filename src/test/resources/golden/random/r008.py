import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.LifoQueue(0)
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


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 4:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(1)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(3)
            yield i
            time.sleep(0)
    finally:
        await asyncio.sleep(3)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        try:
            time.sleep(1)
            await queue1.join()
            print("shielded", await asyncio.shield(asyncio.to_thread(chop, 3)))
        except Exception as e:
            raise Burnt("tea") from e
        queue1.put_nowait((1, "salt"))
        return m + 1

    if state["n"] % 2 == 1:
        print([i async for i in ticker(5)])
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        print({i: "bread" async for i in ticker(3) if i != 1})
    else:
        print("mood", mood.get())
        print("mood", mood.get())
        print("barrier", await barrier.wait())
    print("w0", await inner(n))
    await asyncio.sleep(0)
    try:
        async with asyncio.timeout(None) as limit:
            try:
                async with asyncio.timeout(0) as limit:
                    event.set()
                    print("still in time", limit.expired())
            except TimeoutError:
                print("time is up", limit.expired(), now())
            print("mood", mood.get())
            limit.reschedule(None)
    except TimeoutError:
        print("time is up", limit.expired(), now())


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print("mood", mood.get())
    print("bread", n, state["n"], now())
    mood.set("tea")
    await asyncio.sleep(0)
    ticks = ticker(1)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w0(5))
    spawn(w0(4))
    print({i: "bread" async for i in ticker(4) if i != 1})
    try:
        print({i: "bread" async for i in ticker(3) if i != 1})
    except BaseException as e:
        print("main caught", repr(e))
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    try:
        try:
            await asyncio.sleep(1)
        except ValueError:
            event1.clear()
            print("mood", mood.get())
            done, pending = await asyncio.wait([asyncio.ensure_future(w1(5)), future(0)], return_when=asyncio.FIRST_EXCEPTION)
            for t in done:
                print("done", t.cancelled() or repr(t.exception()))
        else:
            asyncio.get_running_loop().call_at(now() + 1, boom)
        finally:
            await asyncio.sleep(2)
        done, pending = await asyncio.wait([spawn(w0(4))], return_when=asyncio.FIRST_EXCEPTION)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
        state["n"] += 1
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
