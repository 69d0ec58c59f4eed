import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.LifoQueue()
barrier = asyncio.Barrier(1)
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


def anyone(n):
    return tasks[n % len(tasks)][1]


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
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        async with condition:
            await condition.wait_for(lambda: state["n"] > 3)
            print("state", state["n"])
        return m + 1

    async with condition:
        await condition.wait_for(lambda: state["n"] > 2)
        print("state", state["n"])
    print("w0", await inner(n))
    async with condition:
        await condition.wait_for(lambda: state["n"] > 1)
        print("state", state["n"])


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w0(4), name="bread")
    spawn(w0(5))
    try:
        print("twice", anyone(1).cancel("one"), anyone(0).cancel("two"))
    except Exception as e:
        print("main failed", repr(e))
    try:
        t = spawn(w0(1))
        await asyncio.sleep(1)
        t.cancel("milk")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
    except Exception as e:
        print("main failed", repr(e))
    queue1.put_nowait((4, "salt"))
    ticks = ticker(3)
    try:
        async for i in ticks:
            print("tick", i)
            return (n, "milk")
    finally:
        await ticks.aclose()
    print(await asyncio.gather(asyncio.sleep(0.5, "bread"), queue.get(), queue.get(), return_exceptions=True))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
