import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
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


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def now():
    return asyncio.get_running_loop().time()


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0.1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        queue1.put_nowait((1, "tea"))
        t = anyone(1)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        h = asyncio.get_running_loop().call_soon(queue.put_nowait, 5)
        h.cancel()
        return m + 1

    mood.set("milk")
    print("w0", await inner(n))
    print([await x for x in [w1(0), asyncio.sleep(1e-9, 0)]])
    try:
        for f in asyncio.as_completed([asyncio.wait_for(future(0), -1), w1(1), future(0)], timeout=2):
            print("completed", await f)
    except BaseException as e:
        print("not completed", repr(e))
    print("barrier", await barrier.wait())


async def w1(n):
    if busy():
        return

    async def inner(m):
        await asyncio.sleep(0)
        return m + 1

    print("event", await event1.wait())
    print("w1", await inner(n))
    async with asyncio.timeout_at(now() + 2):
        try:
            event.set()
            event.set()
        except RuntimeError as e:
            print("1 caught", type(e).__name__, e.args)
        asyncio.create_task(w2(2), context=contextvars.copy_context())
        h = asyncio.get_running_loop().call_soon(stop, 1)
        h.cancel()


async def w2(n):
    print("w2", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    queue1.put_nowait((3, "jam"))
    await lock.acquire()
    try:
        while state["n"] < 3:
            state["n"] += 1
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("2 caught", type(e).__name__, e.args)
            event.set()
    finally:
        lock.release()
    print("barrier", await barrier.wait())
    print("barrier", await barrier.wait())
    h = asyncio.get_running_loop().call_soon(lambda: print("lambda", state))
    h.cancel()
    return (n, "milk")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w0(2), name="milk")
    spawn(w1(1))
    try:
        ticks = ticker(5)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(KeyError(n)))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
        await queue1.put((5, "salt"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
        semaphore.release()
    except Exception as e:
        print("main failed", repr(e))
    await queue1.put((3, "salt"))
    print("size", queue1.qsize(), queue1.empty(), queue.full())
    try:
        print("acquired", await lock1.acquire())
        try:
            print([i async for i in ticker(0)])
            try:
                await asyncio.sleep(1)
                await asyncio.sleep(1)
            except Exception as e:
                print("-1 caught", type(e).__name__, e.args)
            print("twice", anyone(0).cancel("one"), anyone(3).cancel("two"))
        except asyncio.CancelledError:
            print("swallowed", asyncio.current_task().uncancel())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        anyone(0).add_done_callback(note)
        print("removed", anyone(2).remove_done_callback(note))
        await queue1.join()
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
