import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(1)
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
            await asyncio.sleep(0)
    finally:
        asyncio.get_running_loop().call_later(0, event.set)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        event.set()
        f = future(0)
        if not f.done():
            f.set_result((n, "salt"))
        return m + 1

    r = await spawn(w1(4))
    print("0 got", r)
    print("w0", await inner(n))
    while state["n"] < 3:
        state["n"] += 1
        print({i: "tea" async for i in ticker(0) if i != 1})


async def w1(n):
    if busy():
        return

    async def inner(m):
        ticks = ticker(5)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
        f = future(1)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
        return m + 1

    asyncio.get_running_loop().call_later(0, note, "bread")
    print("w1", await inner(n))
    await asyncio.sleep(0.5)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leaf(0))
            known(group.create_task(leaf(3)))
            async with asyncio.TaskGroup() as group:
                group.create_task(leaf(5))
                known(group.create_task(leaf(5)))
                ticks = ticker(4)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
                await asyncio.sleep(1)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
    except* Burnt as e:
        print("some failed", e.message, [repr(x) for x in e.exceptions])
    print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(0), name="bread")
    spawn(w1(0))
    try:
        bounded.release()
    except Exception as e:
        print("main failed", repr(e))
    async with semaphore:
        f = future(0)
        if not f.done():
            f.set_exception(KeyError(n))
        async with lock:
            event.set()
        print(await asyncio.gather(*[w1(1) for _ in range(1)], return_exceptions=True))
    try:
        t = spawn(w1(1), name="jam")
        await asyncio.sleep(3)
        while state["n"] < 1:
            state["n"] += 1
            asyncio.create_task(w1(4), context=contextvars.copy_context())
            async with asyncio.TaskGroup() as group:
                group.create_task(w1(2))
                known(group.create_task(w0(5)))
                await asyncio.sleep(1)
                ticks = ticker(2)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
            print({i: "bread" async for i in ticker(3) if i != 1})
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(w0(5))
            known(group.create_task(w1(0)))
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(w1(1))
                    known(group.create_task(w0(4)))
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("-1 caught", type(e).__name__, e.args)
            except* asyncio.CancelledError as e:
                print("some failed", e.message, [repr(x) for x in e.exceptions])
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
