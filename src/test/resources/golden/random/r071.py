import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(1)
queue1 = asyncio.Queue()
barrier = asyncio.Barrier(2)
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


def now():
    return asyncio.get_running_loop().time()


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(1)
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
    if busy():
        return

    async def inner(m):
        mood.set("jam")
        t = anyone(0)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        print("acquired", await lock.acquire())
        return m + 1

    print([await x for x in [w2(5), asyncio.sleep(0.1, 0)]])
    print("w0", await inner(n))
    event1.set()


async def w1(n):
    if busy():
        return n
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(2))
            known(group.create_task(leaf(3)))
            asyncio.current_task().set_name("salt")
            print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        t = anyone(2)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        ticks = ticker(5)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
        print("future", future(1).cancel(n))
    finally:
        await asyncio.sleep(0.25)
    return True


async def w2(n):
    if busy():
        return

    async def inner(m):
        bounded.release()
        print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
        return m + 1

    await leaf(4)
    print("w2", await inner(n))
    event1.set()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leaf(4))
            async with asyncio.TaskGroup() as inner_group:
                inner_group.create_task(leaf(0))
                while state["n"] < 2:
                    state["n"] += 1
                    await asyncio.sleep(1)
                    event.set()
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("2 caught", type(e).__name__, e.args)
    except* Exception as e:
        print("some failed", repr(e))
    except* BaseException:
        state["n"] += 1
    else:
        print("no failure")
    finally:
        print("after the group", asyncio.current_task().cancelling())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(5), name="salt")
    spawn(w0(4))
    try:
        print("acquired", await lock1.acquire())
        t = anyone(2)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    try:
        event1.set()
        async with asyncio.timeout_at(now() + 1):
            t = spawn(w0(0))
        await asyncio.sleep(0)
    except Exception as e:
        print("main failed", repr(e))
    try:
        await queue1.join()
        if state["n"] % 2 == 0:
            await asyncio.sleep(0)
            try:
                queue.put_nowait((n, "salt"))
            except asyncio.QueueFull:
                print("full", queue.qsize())
        else:
            t = anyone(0)
            try:
                print("result", t.result())
            except (Exception, asyncio.CancelledError) as e:
                print("no result", repr(e))
            print(await asyncio.gather(*[w1(4) for _ in range(3)], return_exceptions=False))
            event.set()
        asyncio.current_task().set_name("jam")
    except BaseException as e:
        print("main caught", repr(e))
    try:
        t = anyone(5)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
