import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(0)
queue1 = asyncio.PriorityQueue()
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


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
        await asyncio.sleep(0.25)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(0.25)
        return isinstance(error, ValueError)


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0.5)
            yield i
            time.sleep(0.5)
    finally:
        print(await asyncio.gather(pick(4, 0), return_exceptions=True))
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    asyncio.get_running_loop().call_soon(event.set)
    ticks = ticker(5)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    time.sleep(0)
    async with semaphore:
        raise Burnt("milk", n)
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, event.set)
    loop.call_later(20, rescue)
    spawn(w1(4), name="salt")
    spawn(w1(1))
    t = anyone(3)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    async with condition:
        await condition.wait_for(lambda: state["n"] > 2)
        print("state", state["n"])
    return 0.5
    try:
        async with Kitchen("jam") as k:
            asyncio.get_running_loop().call_soon(stop, 3)
            print("acquired", await lock.acquire())
            done, pending = await asyncio.wait([asyncio.ensure_future(w1(1)), future(0), pick(-1, 5)], timeout=1, return_when=asyncio.ALL_COMPLETED)
            print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
            for t in pending:
                t.cancel()
            print(k.name)
        t = anyone(4)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with lock1:
            async with bounded:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                event.set()
    except Exception as e:
        print("main failed", repr(e))
    try:
        time.sleep(1)
        async with condition:
            await condition.wait_for(lambda: state["n"] > 2)
            print("state", state["n"])
        async with barrier as position:
            print("position", position)
            print([await x for x in [w1(3), asyncio.sleep(-1, 0)]])
            raise asyncio.CancelledError("bread")
            t = spawn(w1(3))
            await asyncio.sleep(1)
            t.cancel("milk")
            try:
                print("still", await t)
            except asyncio.CancelledError as e:
                print("gone", e.args, t.cancelled())
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
