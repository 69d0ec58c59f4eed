import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(1)
queue1 = asyncio.PriorityQueue()
barrier = asyncio.Barrier(3)
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


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


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
        await asyncio.sleep(3)
        return isinstance(error, Exception)


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(3)
            yield i
            await asyncio.sleep(0.25)
    finally:
        asyncio.get_running_loop().call_later(0.25, event.set)
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
        bounded.release()
        async with Kitchen("bread") as k:
            lock.release()
            print(k.name)
    finally:
        await asyncio.sleep(0.25)
    return 0.5


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    asyncio.get_running_loop().call_later(3, boom)
    mood.set("milk")
    print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    done, pending = await asyncio.wait([future(2)], return_when=asyncio.ALL_COMPLETED)
    for t in done:
        print("done", t.cancelled() or repr(t.exception()))
    print("from queue", await queue.get())
    return "milk"


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w1(0))
    spawn(w0(3))
    try:
        while state["n"] < 2:
            state["n"] += 1
            ticks = ticker(5)
            try:
                await anext(ticks)
                print("thrown", await ticks.athrow(Burnt("bread")))
            except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
                print("out of it", repr(e))
            finally:
                await ticks.aclose()
        print("acquired", await lock1.acquire())
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with Kitchen("tea") as k:
            print(contextvars.copy_context().run(mood.set, "jam") is not None, mood.get())
            print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
            print(k.name)
        f = future(0)
        if not f.done():
            f.set_exception(Burnt("milk"))
    except Exception as e:
        print("main failed", repr(e))
    match await asyncio.sleep(3, "salt"):
        case int(x) if x > 1:
            print("from queue", await queue.get())
            while state["n"] < 3:
                state["n"] += 1
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
        case (first, *rest) | [[first, *rest]]:
            print("case", first, rest)
        case None | "tired":
            mood.set("milk")
            mood.set("tea")
        case other:
            print("other case", other)
    try:
        await w1(4)
        done, pending = await asyncio.wait([spawn(w0(1))], return_when=asyncio.FIRST_COMPLETED)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
