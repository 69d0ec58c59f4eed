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
queue1 = asyncio.Queue()
barrier = asyncio.Barrier(1)
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


def chop(n):
    print("chop", n)
    time.sleep(0.5)
    if n == 1:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            await asyncio.sleep(0.1)
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
        print({i: "salt" async for i in ticker(4) if i != 1})
        return m + 1

    await asyncio.sleep(0)
    print("w0", await inner(n))
    try:
        queue1.put_nowait((1, "bread"))
    except (Burnt, KeyError) as e:
        print("passes", repr(e))
        raise


async def w1(n):
    if busy():
        return n
    try:
        mood.set("salt")
        try:
            event.set()
            async with condition:
                print("woken", await condition.wait())
                print("cancel", anyone(4).cancel("tea"))
            print("event", await event1.wait())
        except (Burnt, KeyError) as e:
            print("1 caught", type(e).__name__, e.args)
        try:
            for f in asyncio.as_completed([asyncio.gather(pick(1, 0), future(0), leaf(3), return_exceptions=False), leaf(4), asyncio.gather(asyncio.to_thread(chop, 4), asyncio.get_running_loop().run_in_executor(None, chop, 2), return_exceptions=True)], timeout=0):
                print("completed", await f)
        except (Burnt, KeyError) as e:
            print("not completed", repr(e))
        event1.clear()
    finally:
        await asyncio.sleep(1)
    return state["n"]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, event.set)
    loop.call_later(20, rescue)
    spawn(w0(1))
    spawn(w1(0))
    async with condition:
        print("woken", await condition.wait())
        await asyncio.sleep(0)
    async with condition:
        state["n"] += 1
        condition.notify(1)
        print("thread", await asyncio.to_thread(chop, 5))
    try:
        ticks = ticker(5)
        try:
            async for i in ticks:
                print("tick", i)
                await asyncio.sleep(0.1)
        finally:
            await ticks.aclose()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        r = await asyncio.wait_for(future(0), 1)
        print("in time", r)
    except asyncio.TimeoutError:
        print("too late", now())
    print([i async for i in ticker(5)])
    async with bounded:
        async with condition:
            print("woken", await condition.wait())
            print(await asyncio.gather(w1(3), w0(5), w0(3), return_exceptions=True))
    try:
        await asyncio.sleep(0)
        t = spawn(w1(0), name=f"milk-{n}")
        print(sorted(task.get_name() for task in asyncio.all_tasks()))
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
