import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(2)
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


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def now():
    return asyncio.get_running_loop().time()


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(1)
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
            await asyncio.sleep(0)
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        match await asyncio.gather(asyncio.sleep(0, "salt"), asyncio.ensure_future(w1(5)), return_exceptions=False):
            case int(x) if x > 1:
                ticks = ticker(5)
                try:
                    async for i in ticks:
                        print("tick", i)
                        asyncio.current_task().set_name("bread")
                finally:
                    await ticks.aclose()
                f = future(2)
                print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
            case (first, *rest) | [[first, *rest]]:
                print("case", first, rest)
            case None | "tired":
                f = future(2)
                print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
                ticks = ticker(0)
                try:
                    async for i in ticks:
                        print("tick", i)
                        time.sleep(1)
                finally:
                    await ticks.aclose()
            case other:
                print("other case", other)
        print(barrier.n_waiting, barrier.broken, barrier.parties)
        t = anyone(2)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        ticks = ticker(5)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(KeyError(n)))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
    finally:
        print("shielded", await asyncio.shield(queue1.get()))
    return [n]


async def w1(n):
    if busy():
        return n
    try:
        future(1).add_done_callback(note)
        t = anyone(5)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
        print("future", future(2).cancel(n))
        async with condition:
            condition.notify_all()
        await asyncio.sleep(1)
    finally:
        print("finally", n)
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w1(5))
    spawn(w0(1))
    try:
        try:
            queue.put_nowait((n, "milk"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
        ticks = ticker(1)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(ValueError("tea")))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
        await queue.put((3, "bread"))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print("thread", await asyncio.to_thread(chop, 3))
        print([await x for x in [w1(3), asyncio.sleep(1e-9, 0)]])
        future(1).add_done_callback(note)
    except Exception as e:
        print("main failed", repr(e))
    print("bread", n, state["n"], now())
    await barrier.reset()
    try:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(w0(3))
                known(group.create_task(w0(2)))
                print(sorted(task.get_name() for task in asyncio.all_tasks()))
        except* asyncio.CancelledError as e:
            print("some failed", e.message, [repr(x) for x in e.exceptions])
        f = future(2)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
