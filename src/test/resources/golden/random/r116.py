import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.LifoQueue(2)
queue1 = asyncio.PriorityQueue()
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


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(1)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(1)
        return isinstance(error, ValueError)


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 3:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(-1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        asyncio.current_task().cancel(None)
        ticks = ticker(4)
        try:
            async for i in ticks:
                print("tick", i)
                print(await asyncio.gather(*[leaf(1) for _ in range(1)], return_exceptions=True))
        finally:
            await ticks.aclose()
        print(await asyncio.gather(*[leaf(4) for _ in range(3)], return_exceptions=False))
        mood.set("bread")
        r = await asyncio.ensure_future(queue1.get())
        print("0 got", r)
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    finally:
        await asyncio.sleep(1)
    return n


async def w1(n):
    if busy():
        return

    async def inner(m):
        t = anyone(4)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        try:
            async with Kitchen("salt") as k:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
                await asyncio.sleep(1)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
                print(k.name)
            print("from queue", await queue.get())
            await lock1.acquire()
            try:
                await asyncio.sleep(1)
            finally:
                lock.release()
        except Exception as e:
            raise Burnt("jam") from e
        return m + 1

    ticks = ticker(1)
    try:
        async for i in ticks:
            print("tick", i)
            print("thread", await asyncio.to_thread(chop, 5))
    finally:
        await ticks.aclose()
    print("w1", await inner(n))
    async with condition:
        print("woken", await condition.wait())
        future(2).add_done_callback(lambda f: f.cancelled() or print("exception", repr(f.exception())))
    print("from queue", await queue.get())
    print(await asyncio.gather(*[leaf(0) for _ in range(2)], return_exceptions=False))


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w0(0), name="jam")
    spawn(w1(5))
    try:
        try:
            mood.set("bread")
        except asyncio.CancelledError:
            print("swallowed", asyncio.current_task().uncancel())
        print("from queue", await queue.get())
        anyone(0).add_done_callback(lambda f: print("callback", f.done(), f.cancelled()))
    except Exception as e:
        print("main failed", repr(e))
    try:
        r = await w0(0)
        print("-1 got", r)
        anyone(4).add_done_callback(lambda f: event.set())
        try:
            queue.put_nowait((n, "milk"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
    except Exception as e:
        print("main failed", repr(e))
    try:
        mood.set("salt")
        future(0).add_done_callback(lambda f: f.cancelled() or print("exception", repr(f.exception())))
        future(1).add_done_callback(lambda f: event.set())
    except BaseException as e:
        print("main caught", repr(e))
    print("thread", await asyncio.to_thread(chop, 1))
    mood.set("bread")
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
