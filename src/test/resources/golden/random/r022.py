import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(0)
queue1 = asyncio.LifoQueue()
barrier = asyncio.Barrier(1)
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
            time.sleep(0)
            yield i
            time.sleep(1)
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
        if state["n"] % 2 == 0:
            t = spawn(w1(2))
        else:
            print([i async for i in ticker(2)])
            try:
                ticks = ticker(1)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
                event.set()
            except asyncio.CancelledError:
                print("swallowed", asyncio.current_task().uncancel())
            await lock1.acquire()
            try:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("0 caught", type(e).__name__, e.args)
                await asyncio.sleep(1)
            finally:
                lock1.release()
        print([i async for i in ticker(0)])
    finally:
        t = anyone(2)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    return True


async def w1(n):
    if busy():
        return

    async def inner(m):
        await queue1.join()
        event1.clear()
        return m + 1

    async with condition:
        condition.notify_all()
    print("w1", await inner(n))
    print("from queue1", await queue1.get())
    queue1.task_done()


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(0), name="bread")
    spawn(w0(3))
    try:
        print("future", future(0).cancel(n))
        print(barrier.n_waiting, barrier.broken, barrier.parties)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with barrier as position:
            print("position", position)
            ticks = ticker(0)
            try:
                print("first", await anext(ticks, "none"), await ticks.asend(None))
            except StopAsyncIteration as e:
                print("stopped", repr(e))
            finally:
                await ticks.aclose()
            ticks = ticker(0)
            try:
                async for i in ticks:
                    print("tick", i)
                    time.sleep(0)
            finally:
                await ticks.aclose()
            ticks = ticker(2)
            try:
                async for i in ticks:
                    print("tick", i)
                    anyone(0).add_done_callback(note)
            finally:
                await ticks.aclose()
    except Exception as e:
        print("main failed", repr(e))
    try:
        await asyncio.sleep(0.25)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        ticks = ticker(2)
        try:
            async for i in ticks:
                print("tick", i)
                asyncio.get_running_loop().call_later(0.1, event.set)
        finally:
            await ticks.aclose()
        f = future(0)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
        f = future(1)
        if not f.done():
            f.set_result(True)
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
