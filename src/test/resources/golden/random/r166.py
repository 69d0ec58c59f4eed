import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.Queue(0)
queue1 = asyncio.PriorityQueue()
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
            await asyncio.sleep(0)
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
        print("acquired", await lock1.acquire())
        while state["n"] < 2:
            state["n"] += 1
            time.sleep(0)
            print("cancelling", asyncio.current_task().cancelling())
        lock.release()
        return m + 1

    try:
        print("mood", mood.get())
        print("cancelling", asyncio.current_task().cancelling())
    except Exception as e:
        raise Burnt("milk") from e
    print("w0", await inner(n))
    print("twice", anyone(3).cancel("one"), anyone(3).cancel("two"))
    async with barrier as position:
        print("position", position)
        t = spawn(w2(3))
        await asyncio.sleep(3)
        t.cancel("tea")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))


async def w2(n):
    if busy():
        return

    async def inner(m):
        print("acquired", await lock1.acquire())
        await lock1.acquire()
        try:
            print("mood", mood.get())
            ticks = ticker(5)
            try:
                await anext(ticks)
                print("thrown", await ticks.athrow(ValueError("milk")))
            except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
                print("out of it", repr(e))
            finally:
                await ticks.aclose()
            async with condition:
                print("woken", await condition.wait())
                r = await pick(2, 2)
                print("2 got", r)
        finally:
            lock1.release()
        return m + 1

    print("mood", mood.get())
    print("w2", await inner(n))
    await asyncio.sleep(1)


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, rescue)
    spawn(w0(5))
    spawn(w0(3))
    try:
        async with bounded:
            try:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
            except (Burnt, KeyError) as e:
                print("-1 caught", type(e).__name__, e.args)
    except BaseException as e:
        print("main caught", repr(e))
    print("twice", anyone(5).cancel("one"), anyone(4).cancel("two"))
    async with condition:
        state["n"] += 1
        condition.notify(0)
        await asyncio.sleep(2)
    try:
        print(barrier.n_waiting, barrier.broken, barrier.parties)
        print("mood", mood.get())
    except Exception as e:
        print("main failed", repr(e))
    try:
        t = spawn(w0(1))
        await asyncio.sleep(2)
        t.cancel("jam")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
        try:
            event.set()
            print("mood", mood.get())
        except asyncio.TimeoutError as e:
            print("-1 caught", type(e).__name__, e.args)
        await asyncio.sleep(0)
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
