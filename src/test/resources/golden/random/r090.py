import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(0)
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


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def now():
    return asyncio.get_running_loop().time()


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(1)
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return

    async def inner(m):
        t = anyone(2)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
        if state["n"] % 2 == 1:
            future(0).add_done_callback(note)
            print("event", await event.wait())
        else:
            asyncio.get_running_loop().call_at(now() + 1, stop, 3)
            t = anyone(1)
            try:
                print("result", t.result())
            except (Exception, asyncio.CancelledError) as e:
                print("no result", repr(e))
            t = asyncio.create_task(leaf(3))
            try:
                print("shield", await asyncio.wait_for(asyncio.shield(t), 2))
            except (asyncio.TimeoutError, Burnt) as e:
                print("shield left", type(e).__name__, t.done())
        return m + 1

    print("event", await event1.wait())
    print("w1", await inner(n))
    print([i async for i in ticker(1)])
    await leaf(3)
    async with condition:
        condition.notify_all()


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, rescue)
    spawn(w1(0), name="salt")
    spawn(w1(1))
    try:
        async with condition:
            await condition.wait_for(lambda: state["n"] > 5)
            print("state", state["n"])
        async with asyncio.timeout_at(now() + 1e-9):
            time.sleep(1)
        ticks = ticker(1)
        try:
            async for i in ticks:
                print("tick", i)
                asyncio.get_running_loop().call_at(now() + 0.25, asyncio.current_task().cancel)
        finally:
            await ticks.aclose()
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with lock1:
            t = anyone(1)
            try:
                print("result", t.result())
            except (Exception, asyncio.CancelledError) as e:
                print("no result", repr(e))
            h = asyncio.get_running_loop().call_soon(stop, 3)
            h.cancel()
    except BaseException as e:
        print("main caught", repr(e))
    asyncio.create_task(w1(2), name=f"bread-{n}")
    return state["n"]
    print("barrier", await barrier.wait())
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
