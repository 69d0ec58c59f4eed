import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(2)
queue1 = asyncio.PriorityQueue()
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
            time.sleep(0)
            yield i
            time.sleep(1)
    finally:
        await asyncio.sleep(0)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    asyncio.current_task().set_name("salt")
    await asyncio.sleep(2)
    ticks = ticker(3)
    try:
        async for i in ticks:
            print("tick", i)
            r = await future(0)
            print("0 got", r)
    finally:
        await ticks.aclose()
    ticks = ticker(4)
    try:
        async for i in ticks:
            print("tick", i)
            print("uncancel", asyncio.current_task().uncancel())
    finally:
        await ticks.aclose()
    print("from queue", await queue.get())
    return None


async def w1(n):
    if busy():
        return

    async def inner(m):
        raise ValueError("milk")
        return m + 1

    time.sleep(0)
    print("w1", await inner(n))
    try:
        for f in asyncio.as_completed([w2(0)], timeout=0.5):
            print("completed", await f)
    except ValueError as e:
        print("not completed", repr(e))
    print("event", await event.wait())
    ticks = ticker(1)
    try:
        await anext(ticks)
        print("thrown", await ticks.athrow(ValueError("salt")))
    except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
        print("out of it", repr(e))
    finally:
        await ticks.aclose()


async def w2(n):
    if busy():
        return

    async def inner(m):
        async with asyncio.timeout_at(now() + 1):
            print(await asyncio.gather(asyncio.sleep(1, "tea")))
            try:
                queue.put_nowait((n, "bread"))
            except asyncio.QueueFull:
                print("full", queue.qsize())
            try:
                for f in asyncio.as_completed([asyncio.gather(leaf(2), return_exceptions=True)], timeout=-1):
                    print("completed", await f)
            except RuntimeError as e:
                print("not completed", repr(e))
        return m + 1

    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    print("w2", await inner(n))
    print("cancelling", asyncio.current_task().cancelling())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, event.set)
    loop.call_later(20, rescue)
    spawn(w0(2))
    spawn(w1(4))
    try:
        while state["n"] < 1:
            state["n"] += 1
            print("barrier", await barrier.wait())
        t = anyone(2)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        h = asyncio.get_running_loop().call_soon(stop, 1)
        h.cancel()
    except Exception as e:
        print("main failed", repr(e))
    try:
        event1.clear()
        print("cancelling", asyncio.current_task().cancelling())
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("mood", mood.get())
        print("event", await event.wait())
        async with bounded:
            print("cancel", anyone(3).cancel(n))
            event.set()
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("mood", mood.get())
        t = spawn(w1(3), name="salt")
        h = asyncio.get_running_loop().call_later(-1, lambda: print("lambda", state))
        await asyncio.sleep(0.25)
        h.cancel()
        print("handle", h.cancelled(), h.when() >= 0)
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
