import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(1)
queue1 = asyncio.Queue()
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


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(0.1)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(1e-9)
        return isinstance(error, ValueError)


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            await asyncio.sleep(1)
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
        print(barrier.n_waiting, barrier.broken, barrier.parties)
        async with Kitchen("salt") as k:
            h = asyncio.get_running_loop().call_soon(note, "jam")
            h.cancel()
            async with condition:
                await condition.wait_for(lambda: state["n"] > 1)
                print("state", state["n"])
            print({i: "tea" async for i in ticker(0) if i != 1})
            print(k.name)
        print([i async for i in ticker(1)])
        return m + 1

    print(barrier.n_waiting, barrier.broken, barrier.parties)
    print("w1", await inner(n))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leaf(3))
            async with asyncio.TaskGroup() as inner_group:
                inner_group.create_task(w2(2))
                async with condition:
                    condition.notify_all()
    except* Burnt as e:
        print("some failed", repr(e))
    except* BaseException:
        state["n"] += 1
    else:
        print("no failure")
    finally:
        print("after the group", asyncio.current_task().cancelling())


async def w2(n):
    print("w2", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print("from queue1", await queue1.get())
    queue1.task_done()
    future(2).add_done_callback(lambda f: event.set())
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    asyncio.current_task().cancel()
    bounded.release()
    return "milk"


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, event.set)
    loop.call_later(20, rescue)
    spawn(w1(5), name="milk")
    spawn(w1(5))
    try:
        print("from queue1", await queue1.get())
        queue1.task_done()
    except BaseException as e:
        print("main caught", repr(e))
    h = asyncio.get_running_loop().call_soon(stop, 2)
    h.cancel()
    async with condition:
        state["n"] += 1
        condition.notify(1)
        anyone(4).add_done_callback(note)
    try:
        await asyncio.sleep(0)
    except ValueError as e:
        print("-1 caught", type(e).__name__, e.args)
    try:
        queue1.put_nowait((5, "bread"))
        try:
            r = await asyncio.wait_for(event.wait(), 1)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        async with condition:
            await condition.wait_for(lambda: state["n"] > 4)
            print("state", state["n"])
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
