import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(0)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


def anyone(n):
    return tasks[n % len(tasks)][1]


def now():
    return asyncio.get_running_loop().time()


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0)
            yield i
            print("tick")
    finally:
        await asyncio.sleep(0.1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        t = anyone(3)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        return m + 1

    for i in range(2):
        ticks = ticker(2)
        try:
            async for i in ticks:
                print("tick", i)
                print("milk", n, state["n"], now())
        finally:
            await ticks.aclose()
        event1.clear()
        bounded.release()
        asyncio.current_task().cancel("jam")
    print("w0", await inner(n))
    print(barrier.n_waiting, barrier.broken, barrier.parties)
    print(sorted(task.get_name() for task in asyncio.all_tasks()))


async def w1(n):
    if busy():
        return n
    try:
        async with condition:
            state["n"] += 1
            condition.notify(0)
            h = asyncio.get_running_loop().call_soon(event1.clear)
            h.cancel()
        print({i: "salt" async for i in ticker(0) if i != 1})
        try:
            token = mood.set("salt")
            try:
                asyncio.current_task().cancel("tea")
                r = await asyncio.sleep(1, "tea")
                print("1 got", r)
            finally:
                mood.reset(token)
                print("mood", mood.get())
        except Exception as e:
            raise Burnt("jam") from e
    finally:
        print("finally", n)
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, rescue)
    spawn(w1(0))
    spawn(w1(5))
    try:
        t = anyone(2)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    print("cancelling", asyncio.current_task().cancelling())
    while state["n"] < 2:
        state["n"] += 1
        try:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
            await asyncio.sleep(1)
        except asyncio.TimeoutError as e:
            print("passes", repr(e))
            raise
        event.clear()
    try:
        r = await pick(-1, 0)
        print("-1 got", r)
        print(await asyncio.gather(*[w0(4) for _ in range(1)], return_exceptions=False))
        asyncio.current_task().cancel(None)
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("event", await event.wait())
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        state["n"] += 1
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
