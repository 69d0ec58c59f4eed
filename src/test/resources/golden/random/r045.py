import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.Queue(1)
queue1 = asyncio.PriorityQueue()
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


def now():
    return asyncio.get_running_loop().time()


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
            await asyncio.sleep(1)
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
        return

    async def inner(m):
        return n
        return m + 1

    async with asyncio.timeout_at(now() + 1):
        while state["n"] < 3:
            state["n"] += 1
            print("from queue1", await queue1.get())
            queue1.task_done()
        try:
            async with asyncio.TaskGroup() as group:
                t = group.create_task(w2(4))
                group.create_task(w2(5))
                print([i async for i in ticker(3)])
                print([i async for i in ticker(5)])
            print("group", t.result())
        except ExceptionGroup as e:
            print("group failed", e.message, [repr(x) for x in e.exceptions])
    print("w0", await inner(n))
    await lock.acquire()
    try:
        async with condition:
            state["n"] += 1
            condition.notify(2)
            print("salt", n, state["n"], now())
        if state["n"] % 2 == 1:
            event.set()
        else:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("0 caught", type(e).__name__, e.args)
    finally:
        lock1.release()


async def w1(n):
    if busy():
        return

    async def inner(m):
        print("cancel", anyone(3).cancel(n))
        print([i async for i in ticker(3)])
        async with condition:
            condition.notify_all()
        return m + 1

    print("uncancel", asyncio.current_task().uncancel())
    print("w1", await inner(n))
    async with asyncio.timeout_at(now() + 1):
        t = anyone(2)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))


async def w2(n):
    if busy():
        return n
    try:
        await lock1.acquire()
        try:
            event1.clear()
            t = asyncio.create_task(leaf(1))
            try:
                print("shield", await asyncio.wait_for(asyncio.shield(t), 1))
            except (asyncio.TimeoutError, Burnt) as e:
                print("shield left", type(e).__name__, t.done())
        finally:
            lock.release()
        await queue.put((2, "milk"))
    finally:
        anyone(4).add_done_callback(note)
        print("removed", anyone(5).remove_done_callback(note))
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w1(4))
    spawn(w1(1))
    try:
        anyone(4).add_done_callback(lambda f: print("callback", f.done(), f.cancelled()))
        anyone(5).add_done_callback(note)
        print("removed", anyone(2).remove_done_callback(note))
    except Exception as e:
        print("main failed", repr(e))
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    try:
        async with asyncio.TaskGroup() as group:
            t = group.create_task(w1(2))
            group.create_task(w0(5))
            print("cancel", anyone(1).cancel("jam"))
            event.set()
        print("group", t.result())
    except ExceptionGroup as e:
        print("group failed", e.message, [repr(x) for x in e.exceptions])
    await lock.acquire()
    try:
        print("mood", mood.get())
    finally:
        lock1.release()
    try:
        time.sleep(1)
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("from queue1", await queue1.get())
        queue1.task_done()
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
