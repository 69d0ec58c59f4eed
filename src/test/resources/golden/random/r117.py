import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(0)
queue1 = asyncio.Queue()
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
            await asyncio.sleep(1)
            yield i
            print("tick")
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print("milk", n, state["n"], now())
    done, pending = await asyncio.wait([asyncio.ensure_future(asyncio.sleep(0.1, "bread")), asyncio.ensure_future(pick(0, 5))], return_when=asyncio.ALL_COMPLETED)
    for t in done:
        print("done", t.cancelled() or repr(t.exception()))
    f = future(1)
    print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    return True


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    async with bounded:
        async with bounded:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("1 caught", type(e).__name__, e.args)
            ticks = ticker(3)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
        bounded.release()
        print("cancel", anyone(3).cancel(None))
    done, pending = await asyncio.wait([pick(1, 3)], return_when=asyncio.FIRST_COMPLETED)
    for t in done:
        print("done", t.cancelled() or repr(t.exception()))
    async with bounded:
        match await pick(1, 3):
            case int(x) if x > 1:
                ticks = ticker(5)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
                ticks = ticker(1)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
            case (first, *rest) | [[first, *rest]]:
                print("case", first, rest)
            case None | "tired":
                event.set()
                await asyncio.sleep(1)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
            case other:
                print("other case", other)
    async with lock:
        ticks = ticker(3)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(Burnt("milk")))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
    return 0.5


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, rescue)
    spawn(w0(4))
    spawn(w0(4))
    print("milk", n, state["n"], now())
    try:
        ticks = ticker(0)
        try:
            async for i in ticks:
                print("tick", i)
                await asyncio.sleep(0.1)
        finally:
            await ticks.aclose()
        ticks = ticker(2)
        try:
            async for i in ticks:
                print("tick", i)
                r = await w0(5)
                print("-1 got", r)
        finally:
            await ticks.aclose()
    except Exception as e:
        print("main failed", repr(e))
    try:
        done, pending = await asyncio.wait([future(1), spawn(w1(0)), pick(-1, 3)], return_when=asyncio.FIRST_EXCEPTION)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
    except Exception as e:
        print("main failed", repr(e))
    try:
        bounded.release()
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
