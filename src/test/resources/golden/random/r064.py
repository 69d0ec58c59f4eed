import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(1)
queue1 = asyncio.PriorityQueue()
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
    if busy():
        return

    async def inner(m):
        async with barrier as position:
            print("position", position)
            print("acquired", await lock.acquire())
            try:
                async with asyncio.timeout(0) as limit:
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("0 caught", type(e).__name__, e.args)
                    print("still in time", limit.expired())
            except TimeoutError:
                print("time is up", limit.expired(), now())
        return m + 1

    f = future(2)
    print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    print("w0", await inner(n))
    print("acquired", await lock1.acquire())


async def w1(n):
    if busy():
        return n
    try:
        ticks = ticker(4)
        try:
            async for i in ticks:
                print("tick", i)
                asyncio.current_task().cancel()
        finally:
            await ticks.aclose()
        async with condition:
            state["n"] += 1
            condition.notify(1)
            print("jam", n, state["n"], now())
        print("twice", anyone(1).cancel("one"), anyone(0).cancel("two"))
        async with barrier as position:
            print("position", position)
            event1.set()
            await lock1.acquire()
            try:
                event.set()
            finally:
                lock.release()
    finally:
        print("finally", n)
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(1), name="milk")
    spawn(w0(3))
    try:
        asyncio.current_task().cancel()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        t = spawn(w0(1), name="tea")
    except Exception as e:
        print("main failed", repr(e))
    try:
        mood.set("salt")
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(3))
            known(group.create_task(w0(3)))
            f = future(0)
            print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
            await lock.acquire()
            try:
                event.set()
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                ticks = ticker(3)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
            finally:
                lock.release()
            if state["n"] % 2 == 0:
                event.set()
            else:
                await asyncio.sleep(1)
                ticks = ticker(3)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
        event.set()
    except Exception as e:
        print("main failed", repr(e))
    try:
        mood.set("milk")
        await asyncio.sleep(0)
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
