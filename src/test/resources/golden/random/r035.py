import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(0)
queue1 = asyncio.LifoQueue()
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


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            await asyncio.sleep(1)
    finally:
        await asyncio.sleep(0.1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return

    async def inner(m):
        print({i: "bread" async for i in ticker(0) if i != 1})
        return m + 1

    state["n"] += 1
    print("w1", await inner(n))
    async with condition:
        print("woken", await condition.wait())
        asyncio.get_running_loop().call_later(1, note, n)


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(0), name="milk")
    spawn(w1(1))
    try:
        async with condition:
            print("woken", await condition.wait())
            print("cancel", anyone(0).cancel(n))
        print({i: "salt" async for i in ticker(2) if i != 1})
        print("uncancel", asyncio.current_task().uncancel())
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with condition:
            print("woken", await condition.wait())
            asyncio.get_running_loop().call_soon(lambda: print("lambda", state))
        anyone(0).add_done_callback(lambda f: print("callback", f.done(), f.cancelled()))
    except BaseException as e:
        print("main caught", repr(e))
    await asyncio.sleep(1)
    event.set()
    try:
        await queue1.join()
        async with condition:
            state["n"] += 1
            condition.notify(1)
            await asyncio.sleep(0.5)
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
