import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(1)
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


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def now():
    return asyncio.get_running_loop().time()


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 3:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(3)
            yield i
            await asyncio.sleep(0.25)
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
        bounded.release()
        return m + 1

    print("twice", anyone(2).cancel("one"), anyone(4).cancel("two"))
    print("w0", await inner(n))
    print({i: "salt" async for i in ticker(2) if i != 1})
    try:
        print(await asyncio.gather(asyncio.sleep(1, "tea"), queue.get()))
        print({i: "salt" async for i in ticker(1) if i != 1})
    except asyncio.CancelledError:
        print("swallowed", asyncio.current_task().uncancel())
    print({i: "salt" async for i in ticker(0) if i != 1})


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w0(5))
    spawn(w0(3))
    try:
        await queue1.join()
        print(await asyncio.gather(future(1), asyncio.sleep(1, "salt"), asyncio.get_running_loop().run_in_executor(None, chop, 2), return_exceptions=True))
    except BaseException as e:
        print("main caught", repr(e))
    event1.set()
    try:
        asyncio.get_running_loop().call_soon(boom)
        async with condition:
            print("woken", await condition.wait())
            h = asyncio.get_running_loop().call_soon(event1.clear)
            h.cancel()
        try:
            async with asyncio.timeout(0) as limit:
                r = await future(0)
                print("-1 got", r)
                print("uncancel", asyncio.current_task().uncancel())
                try:
                    await asyncio.sleep(1)
                except Exception as e:
                    print("-1 caught", type(e).__name__, e.args)
                print("when", limit.when())
        except TimeoutError:
            print("time is up", limit.expired(), now())
    except Exception as e:
        print("main failed", repr(e))
    await asyncio.sleep(0.25)
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
