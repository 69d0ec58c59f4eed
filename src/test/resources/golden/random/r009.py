import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(0)
queue1 = asyncio.PriorityQueue()
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


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0.5)
    if n == 4:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(1)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            await asyncio.sleep(-1)
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
        ticks = ticker(5)
        try:
            async for i in ticks:
                print("tick", i)
                await asyncio.sleep(0)
        finally:
            await ticks.aclose()
        print("thread", await asyncio.to_thread(chop, 5))
        return m + 1

    async with barrier as position:
        print("position", position)
        try:
            for f in asyncio.as_completed([asyncio.to_thread(chop, 2)], timeout=1):
                print("completed", await f)
        except asyncio.CancelledError as e:
            print("not completed", repr(e))
        print("from queue", await queue.get())
        t = spawn(w2(2))
    print("w0", await inner(n))
    await queue1.join()
    event1.set()
    try:
        for f in asyncio.as_completed([pick(0, 3)], timeout=-1):
            print("completed", await f)
    except BaseException as e:
        print("not completed", repr(e))


async def w2(n):
    if busy():
        return n
    try:
        async with condition:
            condition.notify_all()
        lock.release()
        asyncio.create_task(w3(5), context=contextvars.copy_context())
    finally:
        await asyncio.sleep(1e-9)
    return 0.5


async def w3(n):
    print("w3", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print("thread", await asyncio.to_thread(chop, 1))
    lock.release()
    asyncio.current_task().set_name("bread")
    await queue1.join()
    done, pending = await asyncio.wait([spawn(leaf(3)), future(0), spawn(leaf(3))], return_when=asyncio.ALL_COMPLETED)
    for t in done:
        print("done", t.cancelled() or repr(t.exception()))
    return 0.5


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, rescue)
    spawn(w0(2))
    spawn(w0(1))
    try:
        asyncio.current_task().cancel(n)
    except Exception as e:
        print("main failed", repr(e))
    try:
        print([i async for i in ticker(0)])
        event1.set()
        done, pending = await asyncio.wait([pick(-1, 1), asyncio.ensure_future(asyncio.get_running_loop().run_in_executor(None, chop, 5)), asyncio.ensure_future(asyncio.get_running_loop().run_in_executor(None, chop, 2))], return_when=asyncio.ALL_COMPLETED)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
    except Exception as e:
        print("main failed", repr(e))
    try:
        asyncio.current_task().set_name("jam")
    except BaseException as e:
        print("main caught", repr(e))
    try:
        await asyncio.sleep(0)
        print("shielded", await asyncio.shield(pick(-1, 1)))
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
