import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
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
        await asyncio.sleep(3)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(3)
        return isinstance(error, (Burnt, KeyError))


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 0:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0.5)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            print("tick")
    finally:
        await asyncio.sleep(1e-9)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        await lock.acquire()
        try:
            ticks = ticker(1)
            try:
                async for i in ticks:
                    print("tick", i)
                    r = await asyncio.get_running_loop().run_in_executor(None, chop, 5)
                    print("0 got", r)
            finally:
                await ticks.aclose()
            await queue1.join()
        finally:
            lock1.release()
        return m + 1

    mood.set("salt")
    print("w0", await inner(n))
    print(await asyncio.gather(*[leaf(4) for _ in range(3)], return_exceptions=False))


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    async with Kitchen("salt") as k:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        print(k.name)
    time.sleep(1)
    event.set()
    return state["n"]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w1(5), name="tea")
    spawn(w0(3))
    try:
        try:
            async with asyncio.timeout(0) as limit:
                ticks = ticker(2)
                try:
                    print("first", await anext(ticks, "none"), await ticks.asend(None))
                except StopAsyncIteration as e:
                    print("stopped", repr(e))
                finally:
                    await ticks.aclose()
                print("still in time", limit.expired())
        except TimeoutError:
            print("time is up", limit.expired(), now())
    except BaseException as e:
        print("main caught", repr(e))
    await asyncio.sleep(0)
    try:
        async with condition:
            state["n"] += 1
            condition.notify(0)
            await w1(2)
    except Exception as e:
        print("main failed", repr(e))
    await lock.acquire()
    try:
        await queue1.join()
        await w0(2)
    finally:
        lock.release()
    print("mood", mood.get())
    time.sleep(0.5)
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
