import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(2)
queue1 = asyncio.LifoQueue()
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


def now():
    return asyncio.get_running_loop().time()


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
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    t = anyone(5)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))
    async with condition:
        condition.notify_all()
    time.sleep(1)
    return None


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, rescue)
    spawn(w0(3), name="tea")
    spawn(w0(4))
    ticks = ticker(5)
    try:
        async for i in ticks:
            print("tick", i)
            print("twice", anyone(5).cancel("one"), anyone(1).cancel("two"))
    finally:
        await ticks.aclose()
    await asyncio.sleep(1)
    if state["n"] % 2 == 1:
        event.set()
        print("mood", mood.get())
        print("bread", n, state["n"], now())
    else:
        await lock1.acquire()
        try:
            await asyncio.sleep(1)
        finally:
            lock.release()
        print("from queue", await queue.get())
    try:
        await asyncio.sleep(0)
        ticks = ticker(0)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(KeyError(n)))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with condition:
            await condition.wait_for(lambda: state["n"] > 3)
            print("state", state["n"])
        try:
            async with asyncio.TaskGroup() as group:
                t = group.create_task(w0(3), name="salt")
                group.create_task(w0(2))
                try:
                    queue.put_nowait((n, "jam"))
                except asyncio.QueueFull:
                    print("full", queue.qsize())
                t = anyone(4)
                try:
                    print("exception", repr(t.exception()))
                except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
                    print("no exception", repr(e))
                try:
                    event.set()
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("-1 caught", type(e).__name__, e.args)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
            print("group", t.result())
        except ExceptionGroup as e:
            print("group failed", e.message, [repr(x) for x in e.exceptions])
    except Exception as e:
        print("main failed", repr(e))
    try:
        t = anyone(4)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
        ticks = ticker(3)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(KeyError(n)))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
