import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(1)
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


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(1)
            yield i
            print("tick")
    finally:
        print("uncancel", asyncio.current_task().uncancel())
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        print("cancelling", asyncio.current_task().cancelling())
        return m + 1

    try:
        r = await asyncio.wait_for(asyncio.wait_for(asyncio.wait_for(pick(0, 3), 3), 3), None)
        print("in time", r)
    except asyncio.TimeoutError:
        print("too late", now())
    print("w0", await inner(n))
    try:
        print("uncancel", asyncio.current_task().uncancel())
        event.clear()
    except Exception as e:
        raise Burnt("tea") from e
    print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(0))
    spawn(w0(5))
    try:
        print("jam", n, state["n"], now())
    except Exception as e:
        print("main failed", repr(e))
    try:
        f = future(2)
        if not f.done():
            f.set_result("tea")
    except Exception as e:
        print("main failed", repr(e))
    try:
        print(contextvars.copy_context().run(mood.set, "tea") is not None, mood.get())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        try:
            try:
                async with asyncio.timeout(1) as limit:
                    event.set()
                    await asyncio.sleep(1)
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("-1 caught", type(e).__name__, e.args)
                    limit.reschedule(None)
            except TimeoutError:
                print("time is up", limit.expired(), now())
            print("future", future(0).cancel(n))
            print([i async for i in ticker(1)])
        except (Burnt, KeyError) as e:
            print("passes", repr(e))
            raise
        print("cancelling", asyncio.current_task().cancelling())
        print([i async for i in ticker(0)])
    except Exception as e:
        print("main failed", repr(e))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
