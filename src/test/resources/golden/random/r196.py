import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.PriorityQueue()
barrier = asyncio.Barrier(2)
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
            print("tick")
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
        await asyncio.sleep(0)
        return m + 1

    asyncio.get_running_loop().call_soon(note, n)
    print("w0", await inner(n))
    ticks = ticker(0)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    print("mood", mood.get())


async def w1(n):
    if busy():
        return n
    try:
        print("acquired", await lock1.acquire())
        async with semaphore:
            async with asyncio.TaskGroup() as group:
                group.create_task(leaf(3))
                known(group.create_task(leaf(2)))
                event.set()
            async with barrier as position:
                print("position", position)
                ticks = ticker(0)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
        event.set()
        event1.set()
        print(contextvars.copy_context().run(mood.set, "jam") is not None, mood.get())
    finally:
        print("uncancel", asyncio.current_task().uncancel())
    return n * 2


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w1(2), name="bread")
    spawn(w0(0))
    await barrier.abort()
    await queue.put((0, "milk"))
    try:
        ticks = ticker(3)
        try:
            async for i in ticks:
                print("tick", i)
                await asyncio.sleep(0)
        finally:
            await ticks.aclose()
        await w0(1)
    except Exception as e:
        print("-1 caught", type(e).__name__, e.args)
    print("acquired", await lock.acquire())
    try:
        print([await x for x in [w1(1), asyncio.sleep(0.25, 0)]])
        await barrier.reset()
    except asyncio.CancelledError:
        print("swallowed", asyncio.current_task().uncancel())
    try:
        async with condition:
            print("woken", await condition.wait())
            print(await asyncio.gather(*[w0(0) for _ in range(2)], return_exceptions=False))
        try:
            await w0(0)
            async with condition:
                state["n"] += 1
                condition.notify(0)
                await asyncio.sleep(0)
            print("mood", mood.get())
        except asyncio.CancelledError:
            print("swallowed", asyncio.current_task().uncancel())
        await barrier.reset()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    except Exception as e:
        print("main failed", repr(e))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
