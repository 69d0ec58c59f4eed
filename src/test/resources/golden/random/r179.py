import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.PriorityQueue()
barrier = asyncio.Barrier(3)
mood = contextvars.ContextVar("mood", default="calm")


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


def now():
    return asyncio.get_running_loop().time()


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
            await asyncio.sleep(1)
            yield i
            await asyncio.sleep(0.5)
    finally:
        await asyncio.sleep(0.1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        print("twice", anyone(3).cancel("one"), anyone(2).cancel("two"))
        await asyncio.sleep(0)
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
    finally:
        await asyncio.sleep(0.5)
    return (n, "salt")


async def w1(n):
    if busy():
        return

    async def inner(m):
        print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        try:
            r = await asyncio.wait_for(spawn(w3(1)), 3)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        return m + 1

    print({i: "salt" async for i in ticker(3) if i != 1})
    print("w1", await inner(n))
    try:
        try:
            r = await asyncio.wait_for(w3(3), 3)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        ticks = ticker(0)
        try:
            async for i in ticks:
                print("tick", i)
                future(1).add_done_callback(note)
        finally:
            await ticks.aclose()
    except asyncio.CancelledError as e:
        print("passes", repr(e))
        raise
    anyone(1).add_done_callback(note)
    print("removed", anyone(0).remove_done_callback(note))


async def w3(n):
    if busy():
        return

    async def inner(m):
        print("cancelling", asyncio.current_task().cancelling())
        return m + 1

    async with condition:
        await condition.wait_for(lambda: state["n"] > 5)
        print("state", state["n"])
    print("w3", await inner(n))
    if state["n"] % 2 == 0:
        print("cancelling", asyncio.current_task().cancelling())
        await queue1.join()
    else:
        ticks = ticker(3)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
    try:
        r = await asyncio.wait_for(spawn(leaf(0)), 2)
        print("in time", r)
    except asyncio.TimeoutError:
        print("too late", now())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, event.set)
    loop.call_later(20, rescue)
    spawn(w0(4))
    spawn(w1(3))
    print("uncancel", asyncio.current_task().uncancel())
    state["n"] += 1
    try:
        try:
            r = await asyncio.wait_for(spawn(w1(1)), 0.5)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
    except Exception as e:
        print("main failed", repr(e))
    try:
        await barrier.reset()
        return n
    except Exception as e:
        print("main failed", repr(e))
    try:
        print(await asyncio.gather(spawn(w1(2)), asyncio.gather(pick(-1, 2), asyncio.sleep(0.1, "salt"), queue.get(), return_exceptions=False), return_exceptions=True))
        print(sorted(task.get_name() for task in asyncio.all_tasks()))
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
