import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(1)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


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
            time.sleep(0)
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        semaphore.release()
        return m + 1

    t = asyncio.create_task(w2(2))
    try:
        print("shield", await asyncio.wait_for(asyncio.shield(t), None))
    except (asyncio.TimeoutError, Burnt) as e:
        print("shield left", type(e).__name__, t.done())
    print("w0", await inner(n))
    try:
        mood.set("milk")
    except ValueError:
        queue1.put_nowait((1, "jam"))
        async with condition:
            condition.notify_all()
        async with semaphore:
            event.set()
            ticks = ticker(5)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
    else:
        t = anyone(5)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    finally:
        print("cancel", anyone(0).cancel("bread"))
    asyncio.get_running_loop().call_at(now() + 1, asyncio.current_task().cancel)
    done, pending = await asyncio.wait([pick(0, 5), pick(0, 5), future(1)], return_when=asyncio.ALL_COMPLETED)
    for t in done:
        print("done", t.cancelled() or repr(t.exception()))


async def w1(n):
    if busy():
        return

    async def inner(m):
        async with condition:
            condition.notify_all()
        asyncio.get_running_loop().call_soon(future(1).cancel)
        await asyncio.sleep(1e-9)
        return m + 1

    await queue1.join()
    print("w1", await inner(n))
    async with condition:
        condition.notify_all()
    semaphore.release()


async def w2(n):
    print("w2", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    async with condition:
        print("woken", await condition.wait())
        print("cancel", anyone(3).cancel(n))
    print("cancel", anyone(3).cancel(None))
    await queue.put((5, "milk"))
    mood.set("tea")
    ticks = ticker(0)
    try:
        async for i in ticks:
            print("tick", i)
            r = await leaf(3)
            print("2 got", r)
    finally:
        await ticks.aclose()
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(5))
    spawn(w1(5))
    async with bounded:
        print("shielded", await asyncio.shield(w0(5)))
        t = spawn(w0(2), name="milk")
        ticks = ticker(5)
        try:
            async for i in ticks:
                print("tick", i)
                t = anyone(2)
                print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
        finally:
            await ticks.aclose()
    try:
        print([await x for x in [w0(3), asyncio.sleep(1, 0)]])
        f = future(1)
        if not f.done():
            f.set_exception(Burnt("jam"))
    except Exception as e:
        print("main failed", repr(e))
    try:
        ticks = ticker(2)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
    except Exception as e:
        print("main failed", repr(e))
    mood.set("bread")
    async with condition:
        condition.notify_all()
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
