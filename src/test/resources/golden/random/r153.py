import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(0)
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


def settle(n, value):
    print("settle", n, value)
    if n == 2 and not future(n).done():
        future(n).set_exception(KeyError(value))
    else:
        future(n).set_result(value)


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
            print("tick")
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0.1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return n
    try:
        async with condition:
            state["n"] += 1
            condition.notify(2)
            print(sorted(task.get_name() for task in asyncio.all_tasks()))
        done, pending = await asyncio.wait([asyncio.ensure_future(queue.get()), pick(1, 1), spawn(w2(0))], return_when=asyncio.ALL_COMPLETED)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
        ticks = ticker(0)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
        await queue1.join()
    finally:
        h = asyncio.get_running_loop().call_soon(boom)
        h.cancel()
    return 0.5


async def w2(n):
    if busy():
        return n
    try:
        print("future", future(0).cancel())
        await lock1.acquire()
        try:
            print("acquired", await lock.acquire())
            print("acquired", await lock.acquire())
            return True
        finally:
            lock.release()
        print("event", await event.wait())
    finally:
        state["n"] += 1
    return True


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(0), name="milk")
    spawn(w1(2))
    try:
        ticks = ticker(5)
        try:
            async for i in ticks:
                print("tick", i)
                print("uncancel", asyncio.current_task().uncancel())
        finally:
            await ticks.aclose()
        event.set()
    except asyncio.CancelledError:
        print("swallowed", asyncio.current_task().uncancel())
    while state["n"] < 2:
        state["n"] += 1
        asyncio.current_task().cancel(n)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(0))
            async with asyncio.TaskGroup() as inner_group:
                inner_group.create_task(w1(1))
                return [n]
                print(contextvars.copy_context().run(mood.set, "salt") is not None, mood.get())
    except* (KeyError, RuntimeError) as e:
        print("some failed", repr(e))
    except* (KeyError, RuntimeError):
        state["n"] += 1
    else:
        print("no failure")
    finally:
        print("after the group", asyncio.current_task().cancelling())
    try:
        event1.clear()
        print("event", await event1.wait())
        event1.clear()
    except Exception as e:
        print("main failed", repr(e))
    try:
        event.clear()
        return True
        print("event", await event1.wait())
    except Exception as e:
        print("main failed", repr(e))
    print(contextvars.copy_context().run(mood.set, "salt") is not None, mood.get())
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
