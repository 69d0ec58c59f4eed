import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(1)
queue1 = asyncio.Queue()
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


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


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print("shielded", await asyncio.shield(w1(5)))
    r = await asyncio.shield(pick(0, 1))
    print("0 got", r)
    asyncio.create_task(w1(1), context=contextvars.copy_context())
    return "tea"


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    try:
        print("cancel", anyone(3).cancel("bread"))
    except ValueError as e:
        print("1 caught", type(e).__name__, e.args)
    h = asyncio.get_running_loop().call_soon(event1.clear)
    h.cancel()
    async with lock1:
        return state["n"]
        f = future(1)
        if not f.done():
            f.set_exception(ValueError("tea"))
        print("acquired", await lock1.acquire())
    f = future(1)
    if not f.done():
        f.set_exception(KeyError(n))
    async with condition:
        condition.notify_all()
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(0), name="salt")
    spawn(w1(2))
    try:
        print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        try:
            print("acquired", await lock1.acquire())
            print("event", await event1.wait())
        except asyncio.TimeoutError as e:
            print("-1 caught", type(e).__name__, e.args)
        print("cancel", anyone(5).cancel("milk"))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        t = anyone(2)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    try:
        asyncio.create_task(w0(2), context=contextvars.copy_context())
    except Exception as e:
        print("main failed", repr(e))
    try:
        mood.set("jam")
        print("twice", anyone(4).cancel("one"), anyone(4).cancel("two"))
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
