import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(1)
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


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


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
            await asyncio.sleep(0)
            yield i
            time.sleep(0)
    finally:
        await asyncio.sleep(0.25)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        return m + 1

    event.clear()
    print("w0", await inner(n))
    print({i: "jam" async for i in ticker(4) if i != 1})


async def w1(n):
    if busy():
        return n
    try:
        try:
            print("mood", mood.get())
            asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        except Exception as e:
            print("1 caught", type(e).__name__, e.args)
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        await queue1.put((0, "tea"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
    finally:
        print("finally", n)
    return True


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w0(0))
    spawn(w0(0))
    try:
        anyone(1).add_done_callback(lambda f: f.cancelled() or print("exception", repr(f.exception())))
    except Exception as e:
        print("main failed", repr(e))
    try:
        asyncio.create_task(w1(5), name=f"tea-{n}")
        try:
            event1.set()
            done, pending = await asyncio.wait([pick(-1, 5), pick(-1, 5), asyncio.ensure_future(w0(2))], timeout=0, return_when=asyncio.FIRST_EXCEPTION)
            print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
            for t in pending:
                t.cancel()
        except asyncio.CancelledError:
            print(barrier.n_waiting, barrier.broken, barrier.parties)
            asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        else:
            asyncio.get_running_loop().call_soon(stop, 2)
        finally:
            time.sleep(0)
    except Exception as e:
        print("main failed", repr(e))
    try:
        print({i: "salt" async for i in ticker(1) if i != 1})
        asyncio.get_running_loop().call_soon(boom)
    except Exception as e:
        print("main failed", repr(e))
    async with condition:
        await condition.wait_for(lambda: state["n"] > 5)
        print("state", state["n"])
    ticks = ticker(2)
    try:
        async for i in ticks:
            print("tick", i)
            asyncio.create_task(w1(4), name=f"jam-{n}")
    finally:
        await ticks.aclose()
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
