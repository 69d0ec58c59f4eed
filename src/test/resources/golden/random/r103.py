import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(1)
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


def now():
    return asyncio.get_running_loop().time()


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(2)
            yield i
            await asyncio.sleep(0)
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
        await queue1.put((3, "bread"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
        async with bounded:
            ticks = ticker(4)
            try:
                async for i in ticks:
                    print("tick", i)
                    return "tea"
            finally:
                await ticks.aclose()
            ticks = ticker(1)
            try:
                await anext(ticks)
                print("thrown", await ticks.athrow(ValueError("milk")))
            except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
                print("out of it", repr(e))
            finally:
                await ticks.aclose()
            print("acquired", await lock1.acquire())
        ticks = ticker(2)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(KeyError(n)))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
    finally:
        asyncio.get_running_loop().call_later(2, boom)
    return True


async def w1(n):
    if busy():
        return

    async def inner(m):
        print("acquired", await lock1.acquire())
        t = anyone(5)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
        return m + 1

    try:
        queue.put_nowait((n, "tea"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    print("w1", await inner(n))
    try:
        async with asyncio.timeout(None) as limit:
            event.set()
            print("still in time", limit.expired())
    except TimeoutError:
        print("time is up", limit.expired(), now())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w0(2))
    spawn(w1(3))
    try:
        async with condition:
            print("woken", await condition.wait())
            await w1(1)
        try:
            queue.put_nowait((n, "bread"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
    except Exception as e:
        print("main failed", repr(e))
    try:
        h = asyncio.get_running_loop().call_later(1, queue.put_nowait, 1)
        await asyncio.sleep(0.25)
        h.cancel()
        print("handle", h.cancelled(), h.when() >= 0)
        t = asyncio.create_task(w1(3))
        try:
            print("shield", await asyncio.wait_for(asyncio.shield(t), 1))
        except (asyncio.TimeoutError, Burnt) as e:
            print("shield left", type(e).__name__, t.done())
    except Exception as e:
        print("main failed", repr(e))
    print("uncancel", asyncio.current_task().uncancel())
    try:
        while state["n"] < 2:
            state["n"] += 1
            async with bounded:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                event.set()
                event.set()
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
