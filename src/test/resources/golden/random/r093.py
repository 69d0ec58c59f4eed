import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(0)
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


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 3:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0)
    print("chopped", n)
    return n


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        await barrier.reset()
        await barrier.abort()
        f = future(2)
        if not f.done():
            f.set_result((n, "milk"))
        return m + 1

    f = future(0)
    print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    print("w0", await inner(n))
    mood.set("jam")
    print(contextvars.copy_context().run(mood.set, "tea") is not None, mood.get())
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, event.set)
    loop.call_later(20, rescue)
    spawn(w0(1))
    spawn(w0(3))
    try:
        async with condition:
            condition.notify_all()
    except Exception as e:
        print("main failed", repr(e))
    try:
        r = await asyncio.get_running_loop().run_in_executor(None, chop, 5)
        print("-1 got", r)
        print("mood", mood.get())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        try:
            queue.put_nowait((n, "milk"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        h = asyncio.get_running_loop().call_later(1, boom)
        await asyncio.sleep(0.5)
        h.cancel()
        print("handle", h.cancelled(), h.when() >= 0)
        bounded.release()
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
