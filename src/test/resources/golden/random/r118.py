import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(2)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


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


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0)
            yield i
            time.sleep(0.5)
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
        async with condition:
            state["n"] += 1
            condition.notify(0)
            asyncio.get_running_loop().call_soon(settle, 1, "jam")
        time.sleep(0)
        return m + 1

    async with bounded:
        await queue1.put((2, "jam"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
        async with bounded:
            bounded.release()
        event1.clear()
    print("w0", await inner(n))
    asyncio.get_running_loop().call_later(0.25, boom)
    print("cancel", anyone(5).cancel(n))


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    r = await pick(1, 5)
    print("1 got", r)
    event.clear()
    f = future(1)
    if not f.done():
        f.set_exception(ValueError("salt"))
    return n * 2


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(4), name="milk")
    spawn(w0(1))
    try:
        try:
            done, pending = await asyncio.wait([spawn(w0(3)), pick(-1, 5), asyncio.ensure_future(w1(5))], return_when=asyncio.FIRST_COMPLETED)
            for t in done:
                print("done", t.cancelled() or repr(t.exception()))
        except Exception as e:
            raise Burnt("salt") from e
    except Exception as e:
        print("main failed", repr(e))
    try:
        raise RuntimeError("tea")
        try:
            async with lock1:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
        except BaseException as e:
            print("passes", repr(e))
            raise
    except Exception as e:
        print("main failed", repr(e))
    try:
        f = future(2)
        if not f.done():
            f.set_exception(Burnt("jam"))
    except BaseException as e:
        print("main caught", repr(e))
    async with lock:
        try:
            await asyncio.sleep(1)
        except BaseException as e:
            print("passes", repr(e))
            raise
        ticks = ticker(4)
        try:
            async for i in ticks:
                print("tick", i)
                time.sleep(0.5)
        finally:
            await ticks.aclose()
        print(contextvars.copy_context().run(mood.set, "bread") is not None, mood.get())
    await asyncio.sleep(0)
    f = future(2)
    if not f.done():
        f.set_exception(KeyError(n))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
