import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(2)
queue1 = asyncio.Queue()
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
        return n
    try:
        asyncio.get_running_loop().call_later(1, note, n)
        try:
            print("uncancel", asyncio.current_task().uncancel())
        except (Burnt, KeyError) as e:
            print("passes", repr(e))
            raise
        print(contextvars.copy_context().run(mood.set, "jam") is not None, mood.get())
        queue1.put_nowait((1, "tea"))
        asyncio.current_task().set_name("salt")
    finally:
        await asyncio.sleep(0)
    return state["n"]


async def w1(n):
    if busy():
        return

    async def inner(m):
        event1.set()
        return m + 1

    r = await asyncio.sleep(1, "jam")
    print("1 got", r)
    print("w1", await inner(n))
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    await lock1.acquire()
    try:
        async with lock:
            event.set()
        event1.clear()
    finally:
        lock.release()


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, rescue)
    spawn(w1(4))
    spawn(w0(5))
    f = future(0)
    if not f.done():
        f.set_result(n)
    asyncio.get_running_loop().call_later(0, future(0).cancel)
    asyncio.current_task().set_name("salt")
    await barrier.reset()
    async with bounded:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(w1(3))
                async with asyncio.TaskGroup() as inner_group:
                    inner_group.create_task(w1(4))
                    await asyncio.sleep(1)
                    await asyncio.sleep(1)
                    event.set()
        except* Exception as e:
            print("some failed", repr(e))
        except* BaseException:
            state["n"] += 1
        else:
            print("no failure")
        finally:
            print("after the group", asyncio.current_task().cancelling())
    try:
        async with bounded:
            while state["n"] < 3:
                state["n"] += 1
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
            f = future(1)
            if not f.done():
                f.set_exception(Burnt("milk"))
            f = future(0)
            if not f.done():
                f.set_exception(ValueError("salt"))
    except Exception as e:
        print("main failed", repr(e))
    try:
        print({i: "jam" async for i in ticker(5) if i != 1})
        mood.set("salt")
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
