import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(2)
queue1 = asyncio.PriorityQueue()
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


def now():
    return asyncio.get_running_loop().time()


def settle(n, value):
    print("settle", n, value)
    if n == 2 and not future(n).done():
        future(n).set_exception(KeyError(value))
    else:
        future(n).set_result(value)


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
        await asyncio.sleep(0.1)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(0)
        return isinstance(error, RuntimeError)


def chop(n):
    print("chop", n)
    time.sleep(0.5)
    if n == 2:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0.5)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
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
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    try:
        queue.put_nowait((n, "bread"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    asyncio.current_task().cancel("salt")
    print("from queue", await queue.get())
    async with condition:
        state["n"] += 1
        condition.notify(1)
        await asyncio.sleep(2)
    print(await asyncio.gather(asyncio.get_running_loop().run_in_executor(None, chop, 0), w1(0), asyncio.ensure_future(asyncio.wait_for(spawn(leaf(0)), None)), return_exceptions=True))
    t = anyone(5)
    print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    t = spawn(w1(5))
    await asyncio.sleep(-1)
    t.cancel("tea")
    try:
        print("still", await t)
    except asyncio.CancelledError as e:
        print("gone", e.args, t.cancelled())
    return n * 2


async def w1(n):
    if busy():
        return

    async def inner(m):
        mood.set("salt")
        return m + 1

    async with asyncio.timeout_at(now() + 2):
        f = future(0)
        if not f.done():
            f.set_exception(ValueError("bread"))
    print("w1", await inner(n))
    print(sorted(task.get_name() for task in asyncio.all_tasks()))


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(5))
    spawn(w0(0))
    while state["n"] < 1:
        state["n"] += 1
        ticks = ticker(5)
        try:
            async for i in ticks:
                print("tick", i)
                asyncio.current_task().cancel("tea")
        finally:
            await ticks.aclose()
        async with Kitchen("tea") as k:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
            await asyncio.sleep(1)
            await asyncio.sleep(1)
            print(k.name)
    state["n"] += 1
    raise Burnt()
    try:
        t = spawn(w0(4))
        await asyncio.sleep(2)
        t.cancel("milk")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
    except Exception as e:
        print("main failed", repr(e))
    try:
        print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        print("future", future(1).cancel(None))
        h = asyncio.get_running_loop().call_soon(stop, 5)
        h.cancel()
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
