import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
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


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 2:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0.5)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(1)
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
        return n
    try:
        t = anyone(2)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
        await queue.put((3, "bread"))
        t = anyone(1)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        asyncio.get_running_loop().call_later(1e-9, settle, 1, "tea")
    finally:
        print("uncancel", asyncio.current_task().uncancel())
    return n


async def w1(n):
    if busy():
        return n
    try:
        await lock.acquire()
        try:
            print("uncancel", asyncio.current_task().uncancel())
            token = mood.set("jam")
            try:
                asyncio.create_task(w2(4))
                asyncio.current_task().set_name("milk")
            finally:
                mood.reset(token)
                print("mood", mood.get())
            await queue1.put((1, "bread"))
            print("size", queue1.qsize(), queue1.empty(), queue.full())
        finally:
            lock1.release()
        token = mood.set("tea")
        try:
            await asyncio.sleep(0)
            print("thread", await asyncio.to_thread(chop, 2))
        finally:
            mood.reset(token)
            print("mood", mood.get())
        state["n"] += 1
    finally:
        print("finally", n)
    return "salt"


async def w2(n):
    if busy():
        return

    async def inner(m):
        print("acquired", await lock.acquire())
        event1.clear()
        return m + 1

    print("barrier", await barrier.wait())
    print("w2", await inner(n))
    state["n"] += 1
    async with condition:
        condition.notify_all()


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w0(5), name="jam")
    spawn(w0(0))
    try:
        async with condition:
            state["n"] += 1
            condition.notify(2)
            asyncio.create_task(w0(3), name="milk")
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with condition:
            state["n"] += 1
            condition.notify(0)
            asyncio.current_task().set_name("bread")
    except Exception as e:
        print("main failed", repr(e))
    try:
        asyncio.create_task(w1(3), name=f"milk-{n}")
    except Exception as e:
        print("main failed", repr(e))
    async with condition:
        condition.notify_all()
    print("mood", mood.get())
    ticks = ticker(2)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
