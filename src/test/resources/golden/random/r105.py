import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(0)
queue1 = asyncio.Queue()
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


def now():
    return asyncio.get_running_loop().time()


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(1)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(1)
        return isinstance(error, ValueError)


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0.25)
            yield i
            time.sleep(0.5)
    finally:
        await asyncio.sleep(0.25)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        lock.release()
    finally:
        print("finally", n)
    return n * 2


async def w1(n):
    if busy():
        return n
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(4))
            known(group.create_task(w2(2)))
            ticks = ticker(5)
            try:
                await anext(ticks)
                print("thrown", await ticks.athrow(Burnt("jam")))
            except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
                print("out of it", repr(e))
            finally:
                await ticks.aclose()
            await asyncio.sleep(0)
            async with condition:
                print("woken", await condition.wait())
                print("uncancel", asyncio.current_task().uncancel())
        async with Kitchen("jam") as k:
            async with condition:
                print("woken", await condition.wait())
                asyncio.get_running_loop().call_later(-1, event.set)
            print(k.name)
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        print("mood", mood.get())
    finally:
        print("finally", n)
    return n * 2


async def w2(n):
    if busy():
        return

    async def inner(m):
        match await leaf(3):
            case int(x) if x > 1:
                state["n"] += 1
                print("mood", mood.get())
                bounded.release()
            case (first, *rest) | [[first, *rest]]:
                print("case", first, rest)
            case None | "tired":
                print(await asyncio.gather(*[leaf(4) for _ in range(3)], return_exceptions=False))
            case other:
                print("other case", other)
        async with condition:
            print("woken", await condition.wait())
            print("cancel", anyone(3).cancel(n))
        return m + 1

    print("barrier", await barrier.wait())
    print("w2", await inner(n))
    print([i async for i in ticker(3)])


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w0(3), name="salt")
    spawn(w1(3))
    try:
        print("barrier", await barrier.wait())
        async with condition:
            await condition.wait_for(lambda: state["n"] > 4)
            print("state", state["n"])
        async with bounded:
            lock1.release()
    except Exception as e:
        print("main failed", repr(e))
    try:
        queue.put_nowait((n, "milk"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    async with condition:
        condition.notify_all()
    print("salt", n, state["n"], now())
    try:
        await asyncio.sleep(-1)
    except BaseException as e:
        print("main caught", repr(e))
    print("mood", mood.get())
    try:
        bounded.release()
    except asyncio.CancelledError as e:
        print("-1 caught", type(e).__name__, e.args)
    queue1.put_nowait((3, "bread"))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
