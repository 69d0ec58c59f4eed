import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(2)
queue1 = asyncio.Queue()
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


def anyone(n):
    return tasks[n % len(tasks)][1]


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
            await asyncio.sleep(3)
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0.5)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        t = anyone(1)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
        async with asyncio.TaskGroup() as group:
            group.create_task(leaf(2))
            known(group.create_task(leaf(4)))
            async with asyncio.TaskGroup() as group:
                group.create_task(w1(0))
                known(group.create_task(w1(2)))
                ticks = ticker(2)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
    finally:
        await asyncio.sleep(0.5)
    return state["n"]


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print([await x for x in [leaf(3), asyncio.sleep(0.5, 0)]])
    print("acquired", await lock1.acquire())
    mood.set("bread")
    return True


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, event.set)
    loop.call_later(20, rescue)
    spawn(w0(2))
    spawn(w1(3))
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    except Exception as e:
        print("main failed", repr(e))
    try:
        h = asyncio.get_running_loop().call_soon(stop, 3)
        h.cancel()
        async with asyncio.timeout_at(now() + -1):
            h = asyncio.get_running_loop().call_soon(stop, 2)
            h.cancel()
        mood.set("milk")
    except Exception as e:
        print("main failed", repr(e))
    try:
        await barrier.abort()
    except Exception as e:
        print("main failed", repr(e))
    mood.set("bread")
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
