import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.Queue()
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


def now():
    return asyncio.get_running_loop().time()


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 4:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0.5)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            time.sleep(0.5)
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return n
    try:
        raise asyncio.CancelledError("jam")
        async with bounded:
            t = spawn(leaf(3), name="milk")
            try:
                await asyncio.sleep(1)
                await asyncio.sleep(1)
            except (Burnt, KeyError) as e:
                print("1 caught", type(e).__name__, e.args)
        print("twice", anyone(1).cancel("one"), anyone(0).cancel("two"))
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    finally:
        await asyncio.sleep(0)
    return 0.5


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, event.set)
    loop.call_later(20, rescue)
    spawn(w1(2))
    spawn(w1(2))
    try:
        async with semaphore:
            ticks = ticker(2)
            try:
                async for i in ticks:
                    print("tick", i)
                    t = spawn(w1(5), name=f"tea-{n}")
            finally:
                await ticks.aclose()
    except Exception as e:
        print("main failed", repr(e))
    try:
        await barrier.reset()
        ticks = ticker(2)
        try:
            async for i in ticks:
                print("tick", i)
                print("thread", await asyncio.to_thread(chop, 3))
        finally:
            await ticks.aclose()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with asyncio.timeout_at(now() + 0.5):
            async with condition:
                print("woken", await condition.wait())
                print("thread", await asyncio.to_thread(chop, 5))
            r = await w1(3)
            print("-1 got", r)
        ticks = ticker(1)
        try:
            async for i in ticks:
                print("tick", i)
                raise asyncio.CancelledError("salt")
        finally:
            await ticks.aclose()
        ticks = ticker(0)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(Burnt("milk")))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("mood", mood.get())
        print("jam", n, state["n"], now())
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
