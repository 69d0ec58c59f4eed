import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(0)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


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


def chop(n):
    print("chop", n)
    time.sleep(0.5)
    if n == 1:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(1)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            print("tick")
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
        print(await asyncio.gather(*[leaf(5) for _ in range(2)], return_exceptions=True))
        await w1(3)
        lock1.release()
        print(barrier.n_waiting, barrier.broken, barrier.parties)
    finally:
        await asyncio.sleep(-1)
    return True


async def w1(n):
    if busy():
        return

    async def inner(m):
        f = future(2)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
        return m + 1

    print("salt", n, state["n"], now())
    print("w1", await inner(n))
    print("barrier", await barrier.wait())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, rescue)
    spawn(w1(0), name="jam")
    spawn(w1(5))
    try:
        print("mood", mood.get())
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with condition:
            state["n"] += 1
            condition.notify(2)
            print(await asyncio.gather(asyncio.get_running_loop().run_in_executor(None, chop, 2), pick(-1, 1), asyncio.sleep(0, "bread")))
        await w0(0)
    except Exception as e:
        print("main failed", repr(e))
    try:
        print([await x for x in [w1(2), asyncio.sleep(-1, 0)]])
        ticks = ticker(0)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
        async with lock:
            print([i async for i in ticker(5)])
            print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        t = asyncio.create_task(w1(3))
        try:
            print("shield", await asyncio.wait_for(asyncio.shield(t), -1))
        except (asyncio.TimeoutError, Burnt) as e:
            print("shield left", type(e).__name__, t.done())
        try:
            event1.set()
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError as e:
                print("-1 caught", type(e).__name__, e.args)
        except Exception:
            done, pending = await asyncio.wait([spawn(w1(4)), future(0), pick(-1, 5)], timeout=-1, return_when=asyncio.FIRST_EXCEPTION)
            print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
            for t in pending:
                t.cancel()
            print([await x for x in [w1(4), asyncio.sleep(-1, 0)]])
        else:
            print("jam", n, state["n"], now())
        finally:
            print("finally", n)
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
