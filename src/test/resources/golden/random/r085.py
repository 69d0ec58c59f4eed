import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(0)
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


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(1e-9)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        asyncio.create_task(leaf(5))
        await lock1.acquire()
        try:
            try:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("0 caught", type(e).__name__, e.args)
                event.set()
            except BaseException as e:
                print("passes", repr(e))
                raise
        finally:
            lock.release()
        print("from queue1", await queue1.get())
        queue1.task_done()
    finally:
        await asyncio.sleep(3)
    return True


async def w1(n):
    if busy():
        return

    async def inner(m):
        bounded.release()
        return m + 1

    f = future(1)
    print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    print("w1", await inner(n))
    try:
        async with condition:
            print("woken", await condition.wait())
            print("cancel", anyone(3).cancel())
    except asyncio.TimeoutError as e:
        print("1 caught", type(e).__name__, e.args)
    print("from queue", await queue.get())
    t = spawn(leaf(2))


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w0(0))
    spawn(w0(1))
    try:
        async with condition:
            print("woken", await condition.wait())
            return True
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("from queue1", await queue1.get())
        queue1.task_done()
        lock1.release()
    except Exception as e:
        print("main failed", repr(e))
    try:
        while state["n"] < 1:
            state["n"] += 1
            match await future(0):
                case int(x) if x > 1:
                    event.set()
                case (first, *rest) | [[first, *rest]]:
                    print("case", first, rest)
                case None | "tired":
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("-1 caught", type(e).__name__, e.args)
                case other:
                    print("other case", other)
            future(0).add_done_callback(boom)
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with bounded:
            while state["n"] < 2:
                state["n"] += 1
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(w0(0))
                    known(group.create_task(w1(5)))
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("-1 caught", type(e).__name__, e.args)
                    ticks = ticker(3)
                    try:
                        async for i in ticks:
                            print("tick", i)
                            await asyncio.sleep(1)
                    finally:
                        await ticks.aclose()
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("-1 caught", type(e).__name__, e.args)
            except* ValueError as e:
                print("some failed", e.message, [repr(x) for x in e.exceptions])
            done, pending = await asyncio.wait([spawn(w1(0))], return_when=asyncio.ALL_COMPLETED)
            for t in done:
                print("done", t.cancelled() or repr(t.exception()))
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
