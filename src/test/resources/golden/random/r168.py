import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(0)
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


def settle(n, value):
    print("settle", n, value)
    if n == 2 and not future(n).done():
        future(n).set_exception(KeyError(value))
    else:
        future(n).set_result(value)


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


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
        await asyncio.sleep(-1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return n
    try:
        async with bounded:
            print([i async for i in ticker(2)])
        match await asyncio.ensure_future(event.wait()):
            case int(x) if x > 1:
                for i in range(3):
                    event.set()
                    ticks = ticker(2)
                    try:
                        async for i in ticks:
                            print("tick", i)
                            await asyncio.sleep(1)
                    finally:
                        await ticks.aclose()
                    event.set()
                    print(await asyncio.gather(leaf(2), leaf(5)))
            case (first, *rest) | [[first, *rest]]:
                print("case", first, rest)
            case None | "tired":
                ticks = ticker(1)
                try:
                    async for i in ticks:
                        print("tick", i)
                        asyncio.get_running_loop().call_later(0.25, boom)
                finally:
                    await ticks.aclose()
            case other:
                print("other case", other)
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
    finally:
        print("finally", n)
    return True


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(1))
    spawn(w1(3))
    try:
        await asyncio.sleep(1)
        async with semaphore:
            await lock.acquire()
            try:
                event.set()
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
            finally:
                lock1.release()
    except Exception as e:
        print("main failed", repr(e))
    try:
        print(await asyncio.gather(pick(-1, 3), return_exceptions=True))
        print("from queue", await queue.get())
        print("from queue1", await queue1.get())
        queue1.task_done()
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with condition:
            state["n"] += 1
            condition.notify(2)
            anyone(2).add_done_callback(note)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        mood.set("milk")
        ticks = ticker(5)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(ValueError("bread")))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
        print([i async for i in ticker(4)])
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
