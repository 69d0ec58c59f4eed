import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(2)
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
        await asyncio.sleep(1)
        return isinstance(error, ValueError)


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(1)
            yield i
            time.sleep(0.5)
    finally:
        await asyncio.sleep(0.5)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        t = anyone(2)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        f = future(0)
        if not f.done():
            f.set_result(True)
        h = asyncio.get_running_loop().call_soon(future(1).cancel)
        h.cancel()
        print("acquired", await lock.acquire())
    finally:
        await asyncio.sleep(1e-9)
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    queue1.put_nowait((2, "bread"))
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    try:
        t = spawn(leaf(5))
        await asyncio.sleep(1)
        t.cancel("milk")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
    except BaseException as e:
        print("1 caught", type(e).__name__, e.args)
    async with condition:
        print("woken", await condition.wait())
        print("shielded", await asyncio.shield(spawn(leaf(3))))
    t = anyone(3)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    async with bounded:
        print("cancelling", asyncio.current_task().cancelling())
        async with Kitchen("tea") as k:
            try:
                item = queue.get_nowait()
                print("item", item)
                queue.task_done()
            except asyncio.QueueEmpty as e:
                print("empty", repr(e))
            asyncio.create_task(leaf(1), context=contextvars.copy_context())
            ticks = ticker(4)
            try:
                print("first", await anext(ticks, "none"), await ticks.asend(None))
            except StopAsyncIteration as e:
                print("stopped", repr(e))
            finally:
                await ticks.aclose()
            print(k.name)
        queue1.put_nowait((5, "tea"))
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, rescue)
    spawn(w0(0), name="bread")
    spawn(w1(3))
    try:
        token = mood.set("jam")
        try:
            return n * 2
            print("uncancel", asyncio.current_task().uncancel())
        finally:
            mood.reset(token)
            print("mood", mood.get())
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with barrier as position:
            print("position", position)
            event1.set()
        t = anyone(4)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
    except BaseException as e:
        print("main caught", repr(e))
    print([i async for i in ticker(0)])
    print("acquired", await lock.acquire())
    try:
        print("twice", anyone(1).cancel("one"), anyone(5).cancel("two"))
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
