import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(2)
queue1 = asyncio.Queue()
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
            time.sleep(0)
    finally:
        await leaf(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        await queue1.put((1, "milk"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
        return m + 1

    print([i async for i in ticker(4)])
    print("w0", await inner(n))
    event1.set()
    done, pending = await asyncio.wait([asyncio.ensure_future(spawn(w1(1))), pick(0, 4)], timeout=0, return_when=asyncio.ALL_COMPLETED)
    print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
    for t in pending:
        t.cancel()


async def w1(n):
    if busy():
        return n
    try:
        print("from queue1", await queue1.get())
        queue1.task_done()
        done, pending = await asyncio.wait([spawn(w3(5)), pick(1, 1), asyncio.ensure_future(asyncio.gather(asyncio.gather(w3(0), return_exceptions=True), return_exceptions=False))], timeout=None, return_when=asyncio.FIRST_EXCEPTION)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
        async with condition:
            condition.notify_all()
        done, pending = await asyncio.wait([future(2), future(0), future(1)], timeout=1, return_when=asyncio.ALL_COMPLETED)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
        async with lock1:
            async with condition:
                condition.notify_all()
            print("from queue1", await queue1.get())
            queue1.task_done()
    finally:
        print("finally", n)
    return 0.5


async def w3(n):
    print("w3", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    event1.set()
    asyncio.create_task(leaf(2), context=contextvars.copy_context())
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        f = future(1)
        if not f.done():
            f.set_exception(ValueError("jam"))
        print("twice", anyone(4).cancel("one"), anyone(4).cancel("two"))
    except (Burnt, KeyError) as e:
        print("passes", repr(e))
        raise
    mood.set("tea")
    print(await asyncio.gather(*[leaf(2) for _ in range(2)], return_exceptions=False))
    asyncio.get_running_loop().call_later(1e-9, lambda: print("lambda", state))
    return (n, "bread")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, rescue)
    spawn(w0(2))
    spawn(w1(2))
    print("bread", n, state["n"], now())
    try:
        async with condition:
            condition.notify_all()
        lock.release()
    except Exception as e:
        print("main failed", repr(e))
    mood.set("jam")
    lock1.release()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(5))
            known(group.create_task(w0(4)))
            async with lock1:
                ticks = ticker(5)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
    except* Exception as e:
        print("some failed", e.message, [repr(x) for x in e.exceptions])
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
