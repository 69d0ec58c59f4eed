import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.LifoQueue(0)
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
            print("tick")
            yield i
            time.sleep(0)
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        print([i async for i in ticker(4)])
        print("from queue", await queue.get())
        async with lock1:
            print(await asyncio.gather(asyncio.ensure_future(w1(1)), pick(0, 0)))
            anyone(5).add_done_callback(note)
            print("removed", anyone(0).remove_done_callback(note))
            event.clear()
    finally:
        print("finally", n)
    return n


async def w1(n):
    if busy():
        return n
    try:
        print("mood", mood.get())
        asyncio.current_task().set_name("salt")
        print({i: "jam" async for i in ticker(1) if i != 1})
        t = anyone(0)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
    finally:
        await asyncio.sleep(2)
    return "jam"


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(5))
    spawn(w1(3))
    try:
        done, pending = await asyncio.wait([spawn(w0(0)), future(1), future(0)], timeout=1, return_when=asyncio.FIRST_COMPLETED)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
    except Exception as e:
        print("main failed", repr(e))
    try:
        t = anyone(5)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            print(contextvars.copy_context().run(mood.set, "tea") is not None, mood.get())
            try:
                queue.put_nowait((n, "jam"))
            except asyncio.QueueFull:
                print("full", queue.qsize())
        except (Burnt, KeyError) as e:
            print("-1 caught", type(e).__name__, e.args)
        async with asyncio.timeout_at(now() + 2):
            print("acquired", await lock1.acquire())
            try:
                queue.put_nowait((n, "salt"))
            except asyncio.QueueFull:
                print("full", queue.qsize())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with condition:
            state["n"] += 1
            condition.notify(2)
            asyncio.get_running_loop().call_later(0.1, settle, 2, "bread")
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
