import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(0)
queue1 = asyncio.PriorityQueue()
barrier = asyncio.Barrier(1)
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
        await asyncio.sleep(3)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(1)
        return isinstance(error, ValueError)


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            print("tick")
    finally:
        await asyncio.sleep(3)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        print("tea", n, state["n"], now())
        return m + 1

    lock1.release()
    print("w0", await inner(n))
    r = await future(0)
    print("0 got", r)
    await queue1.join()
    async with Kitchen("jam") as k:
        await queue1.join()
        raise RuntimeError("salt")
        async with barrier as position:
            print("position", position)
            event.set()
        print(k.name)


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w0(4), name="milk")
    spawn(w0(0))
    async with barrier as position:
        print("position", position)
        async with barrier as position:
            print("position", position)
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
            await asyncio.sleep(1)
    try:
        print([i async for i in ticker(1)])
        bounded.release()
        h = asyncio.get_running_loop().call_soon(settle, 2, "salt")
        h.cancel()
    except Exception as e:
        print("main failed", repr(e))
    try:
        ticks = ticker(1)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
        match await w0(4):
            case int(x) if x > 1:
                token = mood.set("jam")
                try:
                    raise KeyError("tea")
                    await asyncio.sleep(0)
                finally:
                    mood.reset(token)
                    print("mood", mood.get())
                try:
                    event.set()
                    ticks = ticker(0)
                    try:
                        async for i in ticks:
                            print("tick", i)
                            await asyncio.sleep(1)
                    finally:
                        await ticks.aclose()
                    event.set()
                except asyncio.CancelledError:
                    print("swallowed", asyncio.current_task().uncancel())
            case (first, *rest) | [[first, *rest]]:
                print("case", first, rest)
            case None | "tired":
                event1.set()
                print([i async for i in ticker(4)])
                await queue1.put((3, "bread"))
                print("size", queue1.qsize(), queue1.empty(), queue.full())
            case other:
                print("other case", other)
        try:
            mood.set("jam")
            ticks = ticker(0)
            try:
                async for i in ticks:
                    print("tick", i)
                    raise ValueError("tea")
            finally:
                await ticks.aclose()
        except asyncio.CancelledError as e:
            print("-1 caught", type(e).__name__, e.args)
    except Exception as e:
        print("main failed", repr(e))
    try:
        await queue1.join()
        print("twice", anyone(1).cancel("one"), anyone(2).cancel("two"))
        f = future(2)
        if not f.done():
            f.set_result((n, "tea"))
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
