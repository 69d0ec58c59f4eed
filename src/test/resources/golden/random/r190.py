import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.LifoQueue(0)
queue1 = asyncio.Queue()
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


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            print("tick")
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
        t = spawn(leaf(4))
        await asyncio.sleep(2)
        t.cancel("salt")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
        print("mood", mood.get())
        while state["n"] < 1:
            state["n"] += 1
            bounded.release()
            await barrier.reset()
            ticks = ticker(4)
            try:
                print("first", await anext(ticks, "none"), await ticks.asend(None))
            except StopAsyncIteration as e:
                print("stopped", repr(e))
            finally:
                await ticks.aclose()
        mood.set("tea")
    finally:
        r = await asyncio.ensure_future(leaf(4))
        print("0 got", r)
    return n * 2


async def w1(n):
    if busy():
        return

    async def inner(m):
        h = asyncio.get_running_loop().call_soon(asyncio.current_task().cancel)
        h.cancel()
        return m + 1

    event.set()
    print("w1", await inner(n))
    mood.set("milk")
    h = asyncio.get_running_loop().call_soon(event1.clear)
    h.cancel()
    await queue1.join()


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w0(4), name="salt")
    spawn(w0(4))
    try:
        print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with asyncio.timeout_at(now() + 1):
            mood.set("jam")
            await queue1.join()
            asyncio.get_running_loop().call_later(1, event1.clear)
    except Exception as e:
        print("main failed", repr(e))
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    except BaseException as e:
        print("main caught", repr(e))
    bounded.release()
    async with asyncio.TaskGroup() as group:
        group.create_task(w1(4))
        known(group.create_task(w1(3)))
        f = future(2)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
        print("from queue1", await queue1.get())
        queue1.task_done()
        t = anyone(4)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
