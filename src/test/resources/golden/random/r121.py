import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(2)
queue1 = asyncio.Queue()
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


def now():
    return asyncio.get_running_loop().time()


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0)
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
            await asyncio.sleep(-1)
            yield i
            await asyncio.sleep(1)
    finally:
        asyncio.create_task(leaf(5), name="bread")
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        async with asyncio.timeout_at(now() + 1):
            async with asyncio.timeout_at(now() + -1):
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("0 caught", type(e).__name__, e.args)
                event.set()
            print("acquired", await lock1.acquire())
        try:
            queue.put_nowait((n, "bread"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
        await queue1.put((4, "jam"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
        await barrier.reset()
        print("shielded", await asyncio.shield(asyncio.ensure_future(asyncio.ensure_future(w2(1)))))
    finally:
        print("thread", await asyncio.to_thread(chop, 0))
    return (n, "bread")


async def w2(n):
    if busy():
        return n
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        ticks = ticker(0)
        try:
            async for i in ticks:
                print("tick", i)
                print("thread", await asyncio.to_thread(chop, 5))
        finally:
            await ticks.aclose()
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    finally:
        print("finally", n)
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, rescue)
    spawn(w0(1))
    spawn(w0(1))
    try:
        event1.set()
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            await asyncio.sleep(-1)
            queue1.put_nowait((3, "jam"))
        except (Burnt, KeyError) as e:
            print("-1 caught", type(e).__name__, e.args)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print([i async for i in ticker(4)])
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        except (Burnt, KeyError) as e:
            print("-1 caught", type(e).__name__, e.args)
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
