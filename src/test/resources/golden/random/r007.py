import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(0)
queue1 = asyncio.Queue()
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


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(1)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(-1)
        return isinstance(error, asyncio.CancelledError)


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
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
        event1.set()
        print("from queue", await queue.get())
        return m + 1

    f = future(0)
    print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    print("w0", await inner(n))
    await asyncio.sleep(-1)
    print(contextvars.copy_context().run(mood.set, "bread") is not None, mood.get())
    for i in range(3):
        for i in range(3):
            event.set()
            asyncio.current_task().set_name("tea")
        print(await asyncio.gather(*[w1(0) for _ in range(2)], return_exceptions=False))
        async with Kitchen("milk") as k:
            event.set()
            ticks = ticker(3)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
            event.set()
            print(k.name)
        await asyncio.sleep(1)


async def w1(n):
    if busy():
        return n
    try:
        await queue.put((0, "salt"))
        lock1.release()
        f = future(1)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
        t = asyncio.create_task(leaf(4))
        try:
            print("shield", await asyncio.wait_for(asyncio.shield(t), 1))
        except (asyncio.TimeoutError, Burnt) as e:
            print("shield left", type(e).__name__, t.done())
    finally:
        await asyncio.sleep(1)
    return "salt"


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, rescue)
    spawn(w0(3), name="salt")
    spawn(w0(0))
    try:
        event.clear()
        print("from queue", await queue.get())
    except Exception as e:
        print("main failed", repr(e))
    async with condition:
        await condition.wait_for(lambda: state["n"] > 4)
        print("state", state["n"])
    await queue1.put((2, "tea"))
    print("size", queue1.qsize(), queue1.empty(), queue.full())
    try:
        async with semaphore:
            print(await asyncio.gather(*[w1(3) for _ in range(2)], return_exceptions=False))
            f = future(0)
            if not f.done():
                f.set_exception(Burnt("tea"))
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("jam", n, state["n"], now())
        async with Kitchen("bread") as k:
            t = anyone(0)
            try:
                print("result", t.result())
            except (Exception, asyncio.CancelledError) as e:
                print("no result", repr(e))
            async with condition:
                condition.notify_all()
            print(contextvars.copy_context().run(mood.set, "salt") is not None, mood.get())
            print(k.name)
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
