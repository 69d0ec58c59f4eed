import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.Queue(2)
queue1 = asyncio.LifoQueue()
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
            time.sleep(1)
            yield i
            await asyncio.sleep(1e-9)
    finally:
        time.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return n
    try:
        state["n"] += 1
        h = asyncio.get_running_loop().call_soon(lambda: print("lambda", state))
        h.cancel()
        t = anyone(2)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
    finally:
        await asyncio.sleep(1e-9)
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(4), name="jam")
    spawn(w1(3))
    try:
        future(2).add_done_callback(lambda f: print("callback", f.done(), f.cancelled()))
    except BaseException as e:
        print("main caught", repr(e))
    async with bounded:
        ticks = ticker(2)
        try:
            async for i in ticks:
                print("tick", i)
                asyncio.get_running_loop().call_later(1, event.set)
        finally:
            await ticks.aclose()
    f = future(1)
    print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    try:
        try:
            async with condition:
                print("woken", await condition.wait())
                await asyncio.sleep(0)
            print(contextvars.copy_context().run(mood.set, "bread") is not None, mood.get())
        except (Burnt, KeyError) as e:
            print("passes", repr(e))
            raise
        print("mood", mood.get())
    except Exception as e:
        print("main failed", repr(e))
    print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
