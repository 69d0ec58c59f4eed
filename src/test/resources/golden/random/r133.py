import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(1)
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


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(3)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(0)
        return isinstance(error, asyncio.CancelledError)


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            await asyncio.sleep(1)
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print([await x for x in [w1(4), asyncio.sleep(0.25, 0)]])
    t = anyone(3)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    try:
        queue.put_nowait((n, "tea"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    print([i async for i in ticker(1)])
    event1.set()
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    await queue.put((0, "salt"))
    t = anyone(1)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    async with Kitchen("tea") as k:
        t = anyone(1)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
        print(k.name)
    async with condition:
        await condition.wait_for(lambda: state["n"] > 4)
        print("state", state["n"])
    return state["n"]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, rescue)
    spawn(w0(5), name="tea")
    spawn(w0(1))
    try:
        print("future", future(1).cancel())
    except Exception as e:
        print("main failed", repr(e))
    try:
        h = asyncio.get_running_loop().call_later(1, event.set)
        await asyncio.sleep(0)
        h.cancel()
        print("handle", h.cancelled(), h.when() >= 0)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with barrier as position:
            print("position", position)
            await queue1.join()
        event.clear()
    except Exception as e:
        print("main failed", repr(e))
    print([await x for x in [w1(5), asyncio.sleep(1, 0)]])
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
