import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.LifoQueue(2)
queue1 = asyncio.LifoQueue()
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


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(1e-9)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(1)
        return isinstance(error, ValueError)


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 4:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0.5)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0)
            yield i
            time.sleep(1)
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return

    async def inner(m):
        print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        await queue1.put((2, "bread"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
        return m + 1

    ticks = ticker(3)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    print("w1", await inner(n))
    print("from queue", await queue.get())
    try:
        queue.put_nowait((n, "milk"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    f = future(2)
    if not f.done():
        f.set_exception(ValueError("jam"))


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(2), name="bread")
    spawn(w1(1))
    try:
        print("from queue", await queue.get())
        print("thread", await asyncio.to_thread(chop, 3))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    print("mood", mood.get())
    try:
        async with Kitchen("jam") as k:
            print({i: "milk" async for i in ticker(4) if i != 1})
            try:
                event.set()
                event.set()
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
            await queue1.join()
            print(k.name)
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("mood", mood.get())
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
