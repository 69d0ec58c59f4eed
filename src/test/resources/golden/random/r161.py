import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(2)
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


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 1:
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
            print("tick")
    finally:
        await asyncio.sleep(0.25)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return

    async def inner(m):
        try:
            f = future(0)
            if not f.done():
                f.set_exception(Burnt("milk"))
        except ValueError as e:
            print("1 caught", type(e).__name__, e.args)
        await barrier.abort()
        print("thread", await asyncio.to_thread(chop, 1))
        return m + 1

    print("cancelling", asyncio.current_task().cancelling())
    print("w1", await inner(n))
    f = future(2)
    if not f.done():
        f.set_exception(ValueError("milk"))
    bounded.release()
    event.set()


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(3))
    spawn(w1(3))
    try:
        if state["n"] % 2 == 0:
            event.set()
            ticks = ticker(1)
            try:
                print("first", await anext(ticks, "none"), await ticks.asend(None))
            except StopAsyncIteration as e:
                print("stopped", repr(e))
            finally:
                await ticks.aclose()
            bounded.release()
        else:
            ticks = ticker(4)
            try:
                await anext(ticks)
                print("thrown", await ticks.athrow(ValueError("tea")))
            except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
                print("out of it", repr(e))
            finally:
                await ticks.aclose()
            if state["n"] % 2 == 0:
                await asyncio.sleep(1)
                event.set()
            else:
                await asyncio.sleep(1)
                await asyncio.sleep(1)
                ticks = ticker(3)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
            await lock.acquire()
            try:
                event.set()
                ticks = ticker(3)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
            finally:
                lock1.release()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        for i in range(1):
            bounded.release()
            time.sleep(1)
        print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        try:
            return "milk"
        except asyncio.CancelledError:
            print("swallowed", asyncio.current_task().uncancel())
        print("mood", mood.get())
    except Exception as e:
        print("main failed", repr(e))
    f = future(0)
    if not f.done():
        f.set_exception(Burnt("tea"))
    while state["n"] < 3:
        state["n"] += 1
        await barrier.abort()
        t = anyone(0)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
