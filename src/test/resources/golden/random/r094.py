import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(0)
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


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def now():
    return asyncio.get_running_loop().time()


def settle(n, value):
    print("settle", n, value)
    if n == 2 and not future(n).done():
        future(n).set_exception(KeyError(value))
    else:
        future(n).set_result(value)


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 2:
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
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return n
    try:
        mood.set("bread")
        mood.set("bread")
        f = future(2)
        if not f.done():
            f.set_result(n)
    finally:
        await asyncio.sleep(0.25)
    return "salt"


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(2), name="bread")
    spawn(w1(0))
    try:
        async with bounded:
            ticks = ticker(1)
            try:
                async for i in ticks:
                    print("tick", i)
                    asyncio.current_task().cancel()
            finally:
                await ticks.aclose()
        try:
            for f in asyncio.as_completed([event.wait(), asyncio.get_running_loop().run_in_executor(None, chop, 3)], timeout=1):
                print("completed", await f)
        except ValueError as e:
            print("not completed", repr(e))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        f = future(1)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    except Exception as e:
        print("main failed", repr(e))
    try:
        print([await x for x in [w1(1), asyncio.sleep(2, 0)]])
        try:
            async with asyncio.timeout(1) as limit:
                try:
                    for f in asyncio.as_completed([asyncio.sleep(1, "tea")], timeout=0.5):
                        print("completed", await f)
                except asyncio.TimeoutError as e:
                    print("not completed", repr(e))
                limit.reschedule(None)
        except TimeoutError:
            print("time is up", limit.expired(), now())
    except Exception as e:
        print("main failed", repr(e))
    await queue.put((0, "bread"))
    async with condition:
        condition.notify_all()
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
