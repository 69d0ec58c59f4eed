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
queue1 = asyncio.LifoQueue()
barrier = asyncio.Barrier(3)
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
    event1.set()
    print("twice", anyone(5).cancel("one"), anyone(4).cancel("two"))
    print([i async for i in ticker(4)])
    return n


async def w1(n):
    if busy():
        return n
    try:
        ticks = ticker(3)
        try:
            async for i in ticks:
                print("tick", i)
                h = asyncio.get_running_loop().call_soon(settle, 1, "bread")
                h.cancel()
        finally:
            await ticks.aclose()
        print("cancel", anyone(4).cancel())
        r = await asyncio.ensure_future(event1.wait())
        print("1 got", r)
    finally:
        print(await asyncio.gather(event.wait(), spawn(w2(2)), event1.wait(), return_exceptions=True))
    return 0.5


async def w2(n):
    if busy():
        return n
    try:
        await leaf(1)
        mood.set("tea")
        print("cancel", anyone(5).cancel(None))
    finally:
        await asyncio.sleep(-1)
    return None


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w0(3))
    spawn(w1(1))
    try:
        async with barrier as position:
            print("position", position)
            t = asyncio.create_task(w0(2))
            try:
                print("shield", await asyncio.wait_for(asyncio.shield(t), 1))
            except (asyncio.TimeoutError, Burnt) as e:
                print("shield left", type(e).__name__, t.done())
    except Exception as e:
        print("main failed", repr(e))
    try:
        r = await spawn(w0(2))
        print("-1 got", r)
        try:
            queue.put_nowait((n, "milk"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
    except Exception as e:
        print("main failed", repr(e))
    async with condition:
        print("woken", await condition.wait())
        print("uncancel", asyncio.current_task().uncancel())
    bounded.release()
    try:
        t = spawn(w0(5), name=f"jam-{n}")
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
