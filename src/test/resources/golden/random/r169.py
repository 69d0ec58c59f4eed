import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(0)
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


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(1e-9)
            yield i
            print("tick")
    finally:
        await asyncio.sleep(0)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        event.set()
        ticks = ticker(0)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(ValueError("bread")))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
        print("uncancel", asyncio.current_task().uncancel())
    finally:
        print("finally", n)
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    async with condition:
        condition.notify_all()
    print("event", await event1.wait())
    async with barrier as position:
        print("position", position)
        async with condition:
            print("woken", await condition.wait())
            t = anyone(5)
            print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
        print({i: "tea" async for i in ticker(0) if i != 1})
        async with semaphore:
            ticks = ticker(1)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
    print([await x for x in [w3(4), asyncio.sleep(3, 0)]])
    return [n]


async def w3(n):
    print("w3", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    asyncio.current_task().cancel()
    async with asyncio.TaskGroup() as group:
        group.create_task(leaf(5))
        known(group.create_task(leaf(4)))
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(leaf(0))
                known(group.create_task(leaf(2)))
                await asyncio.sleep(1)
                ticks = ticker(1)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("3 caught", type(e).__name__, e.args)
        except* Exception as e:
            print("some failed", e.message, [repr(x) for x in e.exceptions])
        await asyncio.sleep(0.25)
    f = future(0)
    if not f.done():
        f.set_exception(ValueError("tea"))
    async with condition:
        condition.notify_all()
    future(0).add_done_callback(lambda f: event.set())
    semaphore.release()
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w0(0))
    spawn(w0(2))
    try:
        f = future(2)
        if not f.done():
            f.set_exception(Burnt("tea"))
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            queue.put_nowait((n, "milk"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
        async with condition:
            condition.notify_all()
        async with barrier as position:
            print("position", position)
            async with condition:
                condition.notify_all()
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(w0(5))
                    known(group.create_task(w1(3)))
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("-1 caught", type(e).__name__, e.args)
            except* Exception as e:
                print("some failed", e.message, [repr(x) for x in e.exceptions])
            print("event", await event.wait())
    except BaseException as e:
        print("main caught", repr(e))
    async with semaphore:
        await queue1.join()
    await queue1.join()
    print({i: "milk" async for i in ticker(1) if i != 1})
    try:
        print("mood", mood.get())
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
