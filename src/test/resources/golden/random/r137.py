import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
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
            await asyncio.sleep(0.5)
            yield i
            await asyncio.sleep(0)
    finally:
        print("twice", anyone(2).cancel("one"), anyone(5).cancel("two"))
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
        await asyncio.sleep(1e-9)
        f = future(2)
        if not f.done():
            f.set_result(state["n"])
        return m + 1

    async with bounded:
        while state["n"] < 2:
            state["n"] += 1
            h = asyncio.get_running_loop().call_soon(note, "tea")
            h.cancel()
        async with condition:
            await condition.wait_for(lambda: state["n"] > 2)
            print("state", state["n"])
        mood.set("salt")
    print("w0", await inner(n))
    done, pending = await asyncio.wait([pick(0, 5), pick(0, 0), pick(0, 5)], timeout=None, return_when=asyncio.FIRST_EXCEPTION)
    print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
    for t in pending:
        t.cancel()
    r = await pick(0, 0)
    print("0 got", r)


async def w1(n):
    if busy():
        return

    async def inner(m):
        try:
            async with bounded:
                event.set()
                ticks = ticker(0)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
                event.set()
        except ValueError as e:
            print("1 caught", type(e).__name__, e.args)
        asyncio.current_task().cancel("milk")
        async with barrier as position:
            print("position", position)
            f = future(2)
            if not f.done():
                f.set_result(n)
        return m + 1

    f = future(1)
    if not f.done():
        f.set_result(state["n"])
    print("w1", await inner(n))
    async with condition:
        await condition.wait_for(lambda: state["n"] > 2)
        print("state", state["n"])
    try:
        async with condition:
            await condition.wait_for(lambda: state["n"] > 2)
            print("state", state["n"])
    except asyncio.TimeoutError:
        print("cancel", anyone(1).cancel(None))
    else:
        await asyncio.sleep(1)
    finally:
        await asyncio.sleep(1)
    print(await asyncio.gather(pick(1, 4), future(1)))


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w1(4))
    spawn(w0(2))
    try:
        asyncio.current_task().cancel(None)
        try:
            print("future", future(0).cancel(None))
        except asyncio.CancelledError:
            print("swallowed", asyncio.current_task().uncancel())
        async with condition:
            await condition.wait_for(lambda: state["n"] > 2)
            print("state", state["n"])
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with bounded:
            if state["n"] % 2 == 0:
                await asyncio.sleep(1)
            else:
                await asyncio.sleep(1)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
    except Exception as e:
        print("main failed", repr(e))
    try:
        await asyncio.sleep(0)
        async with condition:
            await condition.wait_for(lambda: state["n"] > 0)
            print("state", state["n"])
        raise Burnt()
    except Exception as e:
        print("main failed", repr(e))
    try:
        asyncio.current_task().cancel(n)
        ticks = ticker(2)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
