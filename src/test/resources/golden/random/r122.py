import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(2)
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


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        await lock.acquire()
        try:
            async with barrier as position:
                print("position", position)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("0 caught", type(e).__name__, e.args)
        finally:
            lock1.release()
        return m + 1

    bounded.release()
    print("w0", await inner(n))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leaf(1))
            async with asyncio.TaskGroup() as inner_group:
                inner_group.create_task(w1(2))
                await barrier.abort()
                print([await x for x in [leaf(3), asyncio.sleep(-1, 0)]])
                event1.clear()
    except* Exception as e:
        print("some failed", repr(e))
    except* BaseException:
        state["n"] += 1
    else:
        print("no failure")
    finally:
        print("after the group", asyncio.current_task().cancelling())
    await barrier.reset()
    f = future(1)
    if not f.done():
        f.set_exception(Burnt("milk"))


async def w1(n):
    if busy():
        return

    async def inner(m):
        asyncio.current_task().set_name("milk")
        print([await x for x in [leaf(1), asyncio.sleep(1, 0)]])
        return m + 1

    await asyncio.sleep(0)
    print("w1", await inner(n))
    async with asyncio.timeout_at(now() + 0):
        f = future(2)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    await asyncio.sleep(0)


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w0(3), name="salt")
    spawn(w0(3))
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        t = anyone(4)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
        f = future(0)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("uncancel", asyncio.current_task().uncancel())
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with bounded:
            done, pending = await asyncio.wait([future(0), spawn(w0(3)), spawn(w0(4))], timeout=0.5, return_when=asyncio.ALL_COMPLETED)
            print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
            for t in pending:
                t.cancel()
    except Exception as e:
        print("main failed", repr(e))
    t = anyone(5)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
