import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(0)
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


def now():
    return asyncio.get_running_loop().time()


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
    time.sleep(0)
    if n == 0:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            time.sleep(0)
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
        async with condition:
            condition.notify_all()
        print("twice", anyone(5).cancel("one"), anyone(4).cancel("two"))
        return m + 1

    async with semaphore:
        asyncio.get_running_loop().call_at(now() + 1, settle, 2, "bread")
    print("w0", await inner(n))
    print("thread", await asyncio.to_thread(chop, 0))
    print("mood", mood.get())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, rescue)
    spawn(w0(0), name="milk")
    spawn(w0(0))
    try:
        event.clear()
    except BaseException as e:
        print("main caught", repr(e))
    token = mood.set("milk")
    try:
        await asyncio.sleep(0.5)
        await asyncio.sleep(0.5)
    finally:
        mood.reset(token)
        print("mood", mood.get())
    try:
        event.clear()
    except Exception as e:
        print("main failed", repr(e))
    done, pending = await asyncio.wait([asyncio.ensure_future(asyncio.gather(asyncio.to_thread(chop, 1), return_exceptions=True)), spawn(w0(4))], timeout=1, return_when=asyncio.ALL_COMPLETED)
    print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
    for t in pending:
        t.cancel()
    asyncio.get_running_loop().call_at(now() + 1, settle, 0, "tea")
    ticks = ticker(1)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
