import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(1)
queue1 = asyncio.PriorityQueue()
barrier = asyncio.Barrier(1)
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


def now():
    return asyncio.get_running_loop().time()


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(1)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(-1)
        return isinstance(error, ValueError)


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


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print("bread", n, state["n"], now())
    await queue1.put((3, "jam"))
    print("size", queue1.qsize(), queue1.empty(), queue.full())
    ticks = ticker(0)
    try:
        async for i in ticks:
            print("tick", i)
            t = anyone(1)
            print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    finally:
        await ticks.aclose()
    t = spawn(w2(5))
    await asyncio.sleep(-1)
    t.cancel("salt")
    try:
        print("still", await t)
    except asyncio.CancelledError as e:
        print("gone", e.args, t.cancelled())
    return [n]


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    f = future(0)
    print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    lock1.release()
    ticks = ticker(0)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    ticks = ticker(1)
    try:
        async for i in ticks:
            print("tick", i)
            time.sleep(1)
    finally:
        await ticks.aclose()
    await asyncio.sleep(0)
    return n


async def w2(n):
    if busy():
        return

    async def inner(m):
        print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        return m + 1

    await queue1.put((4, "bread"))
    print("size", queue1.qsize(), queue1.empty(), queue.full())
    print("w2", await inner(n))
    async with Kitchen("tea") as k:
        lock1.release()
        anyone(1).add_done_callback(lambda f: stop(1))
        print("from queue1", await queue1.get())
        queue1.task_done()
        print(k.name)


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, rescue)
    spawn(w1(3), name="salt")
    spawn(w1(5))
    try:
        await queue1.join()
        try:
            queue.put_nowait((n, "jam"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
    except Exception as e:
        print("main failed", repr(e))
    try:
        await queue1.join()
        print("uncancel", asyncio.current_task().uncancel())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        token = mood.set("milk")
        try:
            print("cancel", anyone(3).cancel(None))
            print("milk", n, state["n"], now())
        finally:
            mood.reset(token)
            print("mood", mood.get())
        print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    except Exception as e:
        print("main failed", repr(e))
    try:
        ticks = ticker(1)
        try:
            async for i in ticks:
                print("tick", i)
                t = spawn(w0(2), name=f"jam-{n}")
        finally:
            await ticks.aclose()
        while state["n"] < 3:
            state["n"] += 1
            h = asyncio.get_running_loop().call_later(3, event.set)
            await asyncio.sleep(-1)
            h.cancel()
            print("handle", h.cancelled(), h.when() >= 0)
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
