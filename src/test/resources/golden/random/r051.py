import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(2)
queue1 = asyncio.PriorityQueue()
barrier = asyncio.Barrier(1)
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
            print("tick")
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        bounded.release()
        f = future(2)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
        async with condition:
            state["n"] += 1
            condition.notify(2)
            asyncio.current_task().cancel(n)
    finally:
        raise ValueError("bread")
    return (n, "bread")


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    await queue.put((0, "jam"))
    print(await asyncio.gather(pick(1, 5), asyncio.sleep(0.1, "bread"), return_exceptions=True))
    async with asyncio.TaskGroup() as group:
        group.create_task(leaf(0))
        known(group.create_task(leaf(5)))
        async with condition:
            print("woken", await condition.wait())
            await asyncio.sleep(0)
    async with condition:
        await condition.wait_for(lambda: state["n"] > 1)
        print("state", state["n"])
    return (n, "tea")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w1(4))
    spawn(w0(3))
    print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    try:
        lock1.release()
        ticks = ticker(2)
        try:
            async for i in ticks:
                print("tick", i)
                asyncio.current_task().cancel("jam")
        finally:
            await ticks.aclose()
        print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    except Exception as e:
        print("main failed", repr(e))
    try:
        ticks = ticker(4)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(KeyError(n)))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
    except BaseException as e:
        print("main caught", repr(e))
    f = future(1)
    if not f.done():
        f.set_result((n, "tea"))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
