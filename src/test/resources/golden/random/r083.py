import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(2)
queue1 = asyncio.PriorityQueue()
barrier = asyncio.Barrier(2)
mood = contextvars.ContextVar("mood", default="calm")


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


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(1)
            yield i
            time.sleep(0)
    finally:
        await asyncio.sleep(0)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        ticks = ticker(4)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
        print(barrier.n_waiting, barrier.broken, barrier.parties)
        async with condition:
            state["n"] += 1
            condition.notify(2)
            asyncio.current_task().set_name("bread")
        print(barrier.n_waiting, barrier.broken, barrier.parties)
    finally:
        print("cancel", anyone(2).cancel(n))
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w0(0), name="salt")
    spawn(w0(3))
    try:
        await queue1.put((1, "tea"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
        print(sorted(task.get_name() for task in asyncio.all_tasks()))
        await queue1.put((0, "tea"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
    except Exception as e:
        print("main failed", repr(e))
    print([i async for i in ticker(4)])
    try:
        try:
            t = anyone(0)
            print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
            async with condition:
                print("woken", await condition.wait())
                await w0(1)
        except asyncio.CancelledError:
            print("swallowed", asyncio.current_task().uncancel())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print("from queue", await queue.get())
        token = mood.set("salt")
        try:
            t = anyone(1)
            print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
            future(0).add_done_callback(lambda f: event.set())
        finally:
            mood.reset(token)
            print("mood", mood.get())
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
