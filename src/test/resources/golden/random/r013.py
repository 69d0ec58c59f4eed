import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(0)
queue1 = asyncio.LifoQueue()
barrier = asyncio.Barrier(3)
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
        return isinstance(error, BaseException)


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
    if busy():
        return

    async def inner(m):
        event1.set()
        print([i async for i in ticker(0)])
        return m + 1

    async with asyncio.timeout_at(now() + 0.25):
        async with condition:
            condition.notify_all()
    print("w0", await inner(n))
    lock1.release()


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(3), name="tea")
    spawn(w0(3))
    try:
        async with asyncio.timeout_at(now() + 1):
            print([i async for i in ticker(2)])
        print(contextvars.copy_context().run(mood.set, "jam") is not None, mood.get())
        mood.set("tea")
    except Exception as e:
        print("main failed", repr(e))
    try:
        state["n"] += 1
        try:
            ticks = ticker(5)
            try:
                async for i in ticks:
                    print("tick", i)
                    time.sleep(1)
            finally:
                await ticks.aclose()
            t = anyone(4)
            try:
                print("exception", repr(t.exception()))
            except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
                print("no exception", repr(e))
        except asyncio.CancelledError:
            print("swallowed", asyncio.current_task().uncancel())
        try:
            try:
                queue.put_nowait((n, "salt"))
            except asyncio.QueueFull:
                print("full", queue.qsize())
            t = anyone(0)
            try:
                print("exception", repr(t.exception()))
            except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
                print("no exception", repr(e))
        except Exception:
            print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
            asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        else:
            r = await asyncio.ensure_future(asyncio.gather(asyncio.sleep(1, "tea"), return_exceptions=True))
            print("-1 got", r)
        finally:
            print("salt", n, state["n"], now())
    except Exception as e:
        print("main failed", repr(e))
    try:
        print(contextvars.copy_context().run(mood.set, "jam") is not None, mood.get())
        t = anyone(3)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        print("from queue", await queue.get())
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with Kitchen("jam") as k:
            try:
                queue.put_nowait((n, "jam"))
            except asyncio.QueueFull:
                print("full", queue.qsize())
            print(k.name)
        t = anyone(0)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        async with condition:
            condition.notify_all()
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
