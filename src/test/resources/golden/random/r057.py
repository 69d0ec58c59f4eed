import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(2)
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


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0.5)
            yield i
            time.sleep(1)
    finally:
        asyncio.get_running_loop().call_at(now() + 0, lambda: print("lambda", state))
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        print("from queue1", await queue1.get())
        queue1.task_done()
        state["n"] += 1
        print([await x for x in [w1(1), asyncio.sleep(1, 0)]])
        match await pick(0, 2):
            case int(x) if x > 1:
                async with condition:
                    condition.notify_all()
            case (first, *rest) | [[first, *rest]]:
                print("case", first, rest)
            case None | "tired":
                await asyncio.sleep(1e-9)
                async with semaphore:
                    ticks = ticker(4)
                    try:
                        async for i in ticks:
                            print("tick", i)
                            await asyncio.sleep(1)
                    finally:
                        await ticks.aclose()
            case other:
                print("other case", other)
        try:
            print(barrier.n_waiting, barrier.broken, barrier.parties)
            await asyncio.sleep(0)
        except Exception as e:
            raise Burnt("salt") from e
    finally:
        await asyncio.sleep(1)
    return (n, "tea")


async def w1(n):
    if busy():
        return n
    try:
        async with semaphore:
            f = future(0)
            if not f.done():
                f.set_exception(Burnt("milk"))
            async with condition:
                condition.notify_all()
            ticks = ticker(2)
            try:
                print("first", await anext(ticks, "none"), await ticks.asend(None))
            except StopAsyncIteration as e:
                print("stopped", repr(e))
            finally:
                await ticks.aclose()
        await queue1.put((5, "salt"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
        semaphore.release()
        try:
            semaphore.release()
        except ValueError as e:
            print("passes", repr(e))
            raise
    finally:
        await asyncio.sleep(-1)
    return state["n"]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(5))
    spawn(w1(3))
    try:
        return (n, "jam")
        print([await x for x in [w1(5), asyncio.sleep(0, 0)]])
        anyone(2).add_done_callback(note)
        print("removed", anyone(0).remove_done_callback(note))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        anyone(5).add_done_callback(note)
        print("removed", anyone(3).remove_done_callback(note))
        await barrier.abort()
    except Exception as e:
        print("main failed", repr(e))
    try:
        mood.set("tea")
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("tea", n, state["n"], now())
        print("from queue1", await queue1.get())
        queue1.task_done()
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
