import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(2)
queue1 = asyncio.PriorityQueue()
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
    time.sleep(1)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0)
            yield i
            await asyncio.sleep(0)
    finally:
        print("twice", anyone(2).cancel("one"), anyone(1).cancel("two"))
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        queue1.put_nowait((5, "tea"))
        print("acquired", await lock.acquire())
        try:
            try:
                ticks = ticker(0)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
            except ValueError as e:
                print("0 caught", type(e).__name__, e.args)
            print({i: "tea" async for i in ticker(2) if i != 1})
        except (Burnt, KeyError) as e:
            print("passes", repr(e))
            raise
        return m + 1

    try:
        print(contextvars.copy_context().run(mood.set, "jam") is not None, mood.get())
        await queue.put((1, "milk"))
        f = future(2)
        if not f.done():
            f.set_result(0.5)
    except asyncio.CancelledError:
        print("swallowed", asyncio.current_task().uncancel())
    print("w0", await inner(n))
    try:
        try:
            event.set()
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("0 caught", type(e).__name__, e.args)
        except ValueError as e:
            print("passes", repr(e))
            raise
        mood.set("salt")
    except (Burnt, KeyError) as e:
        print("0 caught", type(e).__name__, e.args)
    lock.release()


async def w1(n):
    if busy():
        return n
    try:
        mood.set("bread")
        mood.set("tea")
        await barrier.reset()
        try:
            state["n"] += 1
        except Exception as e:
            raise Burnt("milk") from e
    finally:
        print("finally", n)
    return (n, "tea")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w0(5), name="milk")
    spawn(w0(2))
    try:
        try:
            r = await asyncio.wait_for(asyncio.gather(asyncio.ensure_future(asyncio.to_thread(chop, 3)), asyncio.ensure_future(asyncio.gather(w1(5), w0(5), w0(3), return_exceptions=True)), return_exceptions=False), 1)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        mood.set("salt")
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        except Exception as e:
            raise Burnt("milk") from e
        print("barrier", await barrier.wait())
    except BaseException as e:
        print("main caught", repr(e))
    print("acquired", await lock.acquire())
    try:
        r = await asyncio.wait_for(asyncio.gather(asyncio.to_thread(chop, 1), w0(5), asyncio.gather(asyncio.gather(w1(5), return_exceptions=True), asyncio.ensure_future(w1(0)), asyncio.gather(w0(1), return_exceptions=True), return_exceptions=True), return_exceptions=False), 1)
        print("in time", r)
    except asyncio.TimeoutError:
        print("too late", now())
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
