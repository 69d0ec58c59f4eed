import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
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
    time.sleep(1)
    if n == 0:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0.5)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0.25)
            yield i
            time.sleep(0.5)
    finally:
        print(await asyncio.gather(asyncio.sleep(1, "milk"), asyncio.get_running_loop().run_in_executor(None, chop, 4), pick(4, 5), return_exceptions=True))
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        print("future", future(2).cancel(None))
        asyncio.create_task(w1(5), name="salt")
    finally:
        await asyncio.sleep(0.25)
    return [n]


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    async with condition:
        await condition.wait_for(lambda: state["n"] > 5)
        print("state", state["n"])
    print("event", await event.wait())
    print("event", await event1.wait())
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, rescue)
    spawn(w0(3))
    spawn(w0(5))
    try:
        f = future(0)
        if not f.done():
            f.set_exception(KeyError(n))
        ticks = ticker(5)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(KeyError(n)))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
    except Exception as e:
        print("main failed", repr(e))
    try:
        f = future(1)
        if not f.done():
            f.set_result([n])
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        future(0).add_done_callback(lambda f: print("callback", f.done(), f.cancelled()))
    except Exception as e:
        print("main failed", repr(e))
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    try:
        f = future(1)
        if not f.done():
            f.set_result(n)
        print("mood", mood.get())
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
