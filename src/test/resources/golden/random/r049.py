import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(1)
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


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(1)
            yield i
            time.sleep(1)
    finally:
        await asyncio.sleep(0)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    token = mood.set("salt")
    try:
        await asyncio.sleep(-1)
        print("shielded", await asyncio.shield(queue.get()))
    finally:
        mood.reset(token)
        print("mood", mood.get())
    event1.set()
    try:
        try:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("1 caught", type(e).__name__, e.args)
            event.set()
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("1 caught", type(e).__name__, e.args)
        except asyncio.CancelledError:
            print("swallowed", asyncio.current_task().uncancel())
        await asyncio.sleep(0)
    except RuntimeError as e:
        print("1 caught", type(e).__name__, e.args)
    print("future", future(1).cancel())
    print([i async for i in ticker(1)])
    return "salt"


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, rescue)
    spawn(w1(0))
    spawn(w1(0))
    try:
        print([await x for x in [w1(5), asyncio.sleep(0, 0)]])
        print("cancel", anyone(3).cancel(n))
        async with condition:
            await condition.wait_for(lambda: state["n"] > 3)
            print("state", state["n"])
    except Exception as e:
        print("main failed", repr(e))
    async with condition:
        print("woken", await condition.wait())
        r = await queue1.get()
        print("-1 got", r)
    async with lock:
        print([i async for i in ticker(1)])
        try:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
            await asyncio.sleep(1)
        except BaseException as e:
            print("passes", repr(e))
            raise
    try:
        if state["n"] % 2 == 1:
            async with bounded:
                await asyncio.sleep(1)
        else:
            ticks = ticker(5)
            try:
                await anext(ticks)
                print("thrown", await ticks.athrow(KeyError(n)))
            except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
                print("out of it", repr(e))
            finally:
                await ticks.aclose()
            async with condition:
                condition.notify_all()
        event.set()
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    try:
        lock1.release()
        token = mood.set("jam")
        try:
            asyncio.create_task(w1(5))
            print("twice", anyone(5).cancel("one"), anyone(1).cancel("two"))
        finally:
            mood.reset(token)
            print("mood", mood.get())
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
