import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.LifoQueue()
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


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(0.25)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(1)
        return isinstance(error, asyncio.TimeoutError)


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 1:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0.25)
            yield i
            await asyncio.sleep(0.25)
    finally:
        print(await asyncio.gather(asyncio.wait_for(leaf(3), 3), asyncio.wait_for(leaf(5), 3), return_exceptions=True))
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        print({i: "salt" async for i in ticker(4) if i != 1})
        return m + 1

    r = await asyncio.wait_for(asyncio.to_thread(chop, 1), 1)
    print("0 got", r)
    print("w0", await inner(n))
    print([i async for i in ticker(4)])
    ticks = ticker(2)
    try:
        async for i in ticks:
            print("tick", i)
            asyncio.get_running_loop().call_soon(note, n)
    finally:
        await ticks.aclose()
    asyncio.get_running_loop().call_soon(future(2).cancel)


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, event.set)
    loop.call_later(20, rescue)
    spawn(w0(4))
    spawn(w0(3))
    mood.set("jam")
    print("future", future(2).cancel("tea"))
    print("acquired", await lock.acquire())
    f = future(1)
    if not f.done():
        f.set_exception(KeyError(n))
    try:
        async with Kitchen("tea") as k:
            asyncio.current_task().set_name("jam")
            print(k.name)
    except Exception as e:
        print("main failed", repr(e))
    try:
        t = anyone(0)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        print({i: "milk" async for i in ticker(4) if i != 1})
        f = future(0)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
