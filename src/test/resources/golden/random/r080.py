import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(0)
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


def anyone(n):
    return tasks[n % len(tasks)][1]


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(2)
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
        asyncio.create_task(w1(1), context=contextvars.copy_context())
        t = anyone(4)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        return m + 1

    ticks = ticker(4)
    try:
        async for i in ticks:
            print("tick", i)
            print(sorted(task.get_name() for task in asyncio.all_tasks()))
    finally:
        await ticks.aclose()
    print("w0", await inner(n))
    await lock.acquire()
    try:
        await lock.acquire()
        try:
            await asyncio.sleep(1)
            ticks = ticker(4)
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
        finally:
            lock.release()
    finally:
        lock.release()


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    asyncio.create_task(leaf(2), context=contextvars.copy_context())
    async with bounded:
        print("twice", anyone(5).cancel("one"), anyone(5).cancel("two"))
    try:
        queue.put_nowait((n, "jam"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    async with condition:
        state["n"] += 1
        condition.notify(0)
        print("twice", anyone(5).cancel("one"), anyone(2).cancel("two"))
    await queue.put((2, "milk"))
    print([await x for x in [leaf(1), asyncio.sleep(1, 0)]])
    return None


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w1(4))
    spawn(w0(5))
    try:
        print("barrier", await barrier.wait())
        t = anyone(5)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        r = await spawn(w0(3))
        print("-1 got", r)
    except Exception as e:
        print("main failed", repr(e))
    try:
        t = spawn(w0(1), name="milk")
        try:
            event1.set()
        except Exception as e:
            raise Burnt("jam") from e
        asyncio.current_task().cancel(None)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        await queue.put((1, "tea"))
        done, pending = await asyncio.wait([pick(-1, 0), spawn(w0(1)), spawn(w1(4))], timeout=3, return_when=asyncio.FIRST_EXCEPTION)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
    except Exception as e:
        print("main failed", repr(e))
    try:
        print([await x for x in [w0(2), asyncio.sleep(1, 0)]])
        await queue1.join()
        await queue1.join()
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
