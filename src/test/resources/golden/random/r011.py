import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(1)
queue1 = asyncio.LifoQueue()
barrier = asyncio.Barrier(3)
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
            time.sleep(0.5)
    finally:
        await asyncio.sleep(0)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        while state["n"] < 2:
            state["n"] += 1
            while state["n"] < 2:
                state["n"] += 1
                ticks = ticker(1)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("0 caught", type(e).__name__, e.args)
            semaphore.release()
        print("mood", mood.get())
        ticks = ticker(0)
        try:
            async for i in ticks:
                print("tick", i)
                r = await spawn(w1(1))
                print("0 got", r)
        finally:
            await ticks.aclose()
    finally:
        print("finally", n)
    return n


async def w1(n):
    if busy():
        return

    async def inner(m):
        while state["n"] < 2:
            state["n"] += 1
            print(sorted(task.get_name() for task in asyncio.all_tasks()))
        try:
            bounded.release()
        except Exception as e:
            raise Burnt("bread") from e
        return m + 1

    async with condition:
        condition.notify_all()
    print("w1", await inner(n))
    r = await asyncio.wait_for(asyncio.sleep(0.25, "tea"), -1)
    print("1 got", r)
    f = future(1)
    if not f.done():
        f.set_exception(KeyError(n))
    print("twice", anyone(3).cancel("one"), anyone(5).cancel("two"))


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, rescue)
    spawn(w1(4), name="bread")
    spawn(w0(4))
    try:
        try:
            r = await asyncio.wait_for(spawn(w0(3)), 3)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        try:
            for f in asyncio.as_completed([spawn(w1(2)), w0(5)], timeout=-1):
                print("completed", await f)
        except (Burnt, KeyError) as e:
            print("not completed", repr(e))
        async with condition:
            print("woken", await condition.wait())
            print("tea", n, state["n"], now())
    except Exception as e:
        print("main failed", repr(e))
    try:
        t = anyone(0)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        async with semaphore:
            print([i async for i in ticker(4)])
            await lock1.acquire()
            try:
                await asyncio.sleep(1)
                event.set()
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
            finally:
                lock.release()
    except Exception as e:
        print("main failed", repr(e))
    try:
        done, pending = await asyncio.wait([pick(-1, 3)], timeout=3, return_when=asyncio.FIRST_EXCEPTION)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
    except Exception as e:
        print("main failed", repr(e))
    try:
        print([i async for i in ticker(2)])
        print("future", future(2).cancel())
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
