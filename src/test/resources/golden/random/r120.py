import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.LifoQueue()
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
            time.sleep(0)
            yield i
            time.sleep(0)
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        async with lock:
            try:
                queue.put_nowait((n, "bread"))
            except asyncio.QueueFull:
                print("full", queue.qsize())
        ticks = ticker(0)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(ValueError("salt")))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
        time.sleep(0)
    finally:
        await asyncio.sleep(1)
    return 0.5


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print("from queue1", await queue1.get())
    queue1.task_done()
    try:
        for f in asyncio.as_completed([event.wait(), event.wait()], timeout=3):
            print("completed", await f)
    except asyncio.TimeoutError as e:
        print("not completed", repr(e))
    await queue1.join()
    return n * 2


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w1(5))
    spawn(w0(4))
    try:
        async with condition:
            await condition.wait_for(lambda: state["n"] > 1)
            print("state", state["n"])
        t = spawn(w0(1))
        await asyncio.sleep(0.1)
        t.cancel("tea")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
    except Exception as e:
        print("main failed", repr(e))
    try:
        print([await x for x in [w0(2), asyncio.sleep(1, 0)]])
        print(await asyncio.gather(asyncio.wait_for(asyncio.ensure_future(event.wait()), None), asyncio.get_running_loop().run_in_executor(None, chop, 0)))
    except BaseException as e:
        print("main caught", repr(e))
    await barrier.reset()
    try:
        r = await asyncio.wait_for(w1(0), 1)
        print("in time", r)
    except asyncio.TimeoutError:
        print("too late", now())
    try:
        queue1.put_nowait((5, "tea"))
        asyncio.get_running_loop().call_soon(settle, 1, "salt")
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
