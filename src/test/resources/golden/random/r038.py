import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(2)
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


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(2)
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0.5)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    async with condition:
        print("woken", await condition.wait())
        asyncio.current_task().set_name("milk")
    print(contextvars.copy_context().run(mood.set, "salt") is not None, mood.get())
    f = future(1)
    if not f.done():
        f.set_result(None)
    ticks = ticker(5)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    asyncio.current_task().cancel("salt")
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    try:
        await asyncio.sleep(0)
        try:
            event.set()
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("1 caught", type(e).__name__, e.args)
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("1 caught", type(e).__name__, e.args)
        except asyncio.CancelledError:
            print("swallowed", asyncio.current_task().uncancel())
    except BaseException as e:
        print("1 caught", type(e).__name__, e.args)
    asyncio.get_running_loop().call_later(0.1, event1.clear)
    raise asyncio.CancelledError("tea")
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, event.set)
    loop.call_later(20, rescue)
    spawn(w1(2), name="milk")
    spawn(w1(2))
    async with lock:
        asyncio.create_task(w1(1), context=contextvars.copy_context())
        async with lock1:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
            event.set()
        anyone(1).add_done_callback(boom)
    asyncio.create_task(w0(2), context=contextvars.copy_context())
    print("future", future(0).cancel())
    print("barrier", await barrier.wait())
    try:
        while state["n"] < 1:
            state["n"] += 1
            print("barrier", await barrier.wait())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print("barrier", await barrier.wait())
        anyone(3).add_done_callback(lambda f: event.set())
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
