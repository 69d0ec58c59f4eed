import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(0)
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


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(1)
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
        return

    async def inner(m):
        done, pending = await asyncio.wait([spawn(w1(0)), future(0)], timeout=3, return_when=asyncio.ALL_COMPLETED)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
        lock1.release()
        return m + 1

    ticks = ticker(5)
    try:
        await anext(ticks)
        print("thrown", await ticks.athrow(Burnt("bread")))
    except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
        print("out of it", repr(e))
    finally:
        await ticks.aclose()
    print("w0", await inner(n))
    print({i: "jam" async for i in ticker(4) if i != 1})


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    t = anyone(2)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))
    t = asyncio.create_task(w3(0))
    try:
        print("shield", await asyncio.wait_for(asyncio.shield(t), 2))
    except (asyncio.TimeoutError, Burnt) as e:
        print("shield left", type(e).__name__, t.done())
    asyncio.get_running_loop().call_at(now() + 2, asyncio.current_task().cancel)
    return 0.5


async def w3(n):
    if busy():
        return

    async def inner(m):
        print("acquired", await lock.acquire())
        return m + 1

    print("cancel", anyone(2).cancel(n))
    print("w3", await inner(n))
    print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w1(1), name="salt")
    spawn(w0(4))
    try:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(w0(3))
                known(group.create_task(w0(1)))
                lock.release()
                token = mood.set("milk")
                try:
                    t = anyone(4)
                    print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
                    print("shielded", await asyncio.shield(event.wait()))
                finally:
                    mood.reset(token)
                    print("mood", mood.get())
        except* BaseException as e:
            print("some failed", e.message, [repr(x) for x in e.exceptions])
    except BaseException as e:
        print("main caught", repr(e))
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    except BaseException as e:
        print("main caught", repr(e))
    async with asyncio.timeout_at(now() + 1):
        async with bounded:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
        print([i async for i in ticker(4)])
    t = anyone(4)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))
    await asyncio.sleep(0.5)
    async with bounded:
        async with bounded:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
        done, pending = await asyncio.wait([spawn(w0(3)), spawn(w0(4))], timeout=3, return_when=asyncio.FIRST_EXCEPTION)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
