import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(0)
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
            print("tick")
            yield i
            await asyncio.sleep(2)
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
    t = spawn(leaf(0), name=f"tea-{n}")
    try:
        for i in range(3):
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("0 caught", type(e).__name__, e.args)
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("0 caught", type(e).__name__, e.args)
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("0 caught", type(e).__name__, e.args)
            return 0.5
    except asyncio.CancelledError:
        print("swallowed", asyncio.current_task().uncancel())
    ticks = ticker(0)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    async with condition:
        await condition.wait_for(lambda: state["n"] > 1)
        print("state", state["n"])
    ticks = ticker(2)
    try:
        async for i in ticks:
            print("tick", i)
            anyone(0).add_done_callback(boom)
    finally:
        await ticks.aclose()
    return 0.5


async def w1(n):
    if busy():
        return n
    try:
        print(contextvars.copy_context().run(mood.set, "bread") is not None, mood.get())
        ticks = ticker(0)
        try:
            async for i in ticks:
                print("tick", i)
                print("cancelling", asyncio.current_task().cancelling())
        finally:
            await ticks.aclose()
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
        await queue1.join()
        print("from queue", await queue.get())
    finally:
        print("finally", n)
    return (n, "tea")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(2))
    spawn(w1(0))
    try:
        for i in range(1):
            await queue1.put((4, "milk"))
            print("size", queue1.qsize(), queue1.empty(), queue.full())
            t = spawn(w1(2), name="milk")
    except Exception as e:
        print("main failed", repr(e))
    try:
        f = future(0)
        if not f.done():
            f.set_result(None)
        await queue1.put((0, "salt"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        await queue1.put((1, "milk"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
        print("from queue", await queue.get())
        while state["n"] < 1:
            state["n"] += 1
            mood.set("salt")
            try:
                item = queue.get_nowait()
                print("item", item)
                queue.task_done()
            except asyncio.QueueEmpty as e:
                print("empty", repr(e))
            print("uncancel", asyncio.current_task().uncancel())
    except Exception as e:
        print("main failed", repr(e))
    try:
        print({i: "tea" async for i in ticker(5) if i != 1})
        await asyncio.sleep(0)
        print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
