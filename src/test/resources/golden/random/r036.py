import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(1)
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


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            print("tick")
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    event1.set()
    t = asyncio.create_task(w1(3))
    try:
        print("shield", await asyncio.wait_for(asyncio.shield(t), 1))
    except (asyncio.TimeoutError, Burnt) as e:
        print("shield left", type(e).__name__, t.done())
    h = asyncio.get_running_loop().call_later(1, queue.put_nowait, 0)
    await asyncio.sleep(1)
    h.cancel()
    print("handle", h.cancelled(), h.when() >= 0)
    h = asyncio.get_running_loop().call_later(1, note, "tea")
    await asyncio.sleep(0.1)
    h.cancel()
    print("handle", h.cancelled(), h.when() >= 0)
    try:
        event1.clear()
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
        asyncio.get_running_loop().call_soon(queue.put_nowait, 2)
    except asyncio.CancelledError:
        print("swallowed", asyncio.current_task().uncancel())
    return n


async def w1(n):
    if busy():
        return

    async def inner(m):
        try:
            queue.put_nowait((n, "jam"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
        return m + 1

    asyncio.create_task(w3(4), context=contextvars.copy_context())
    print("w1", await inner(n))
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))


async def w3(n):
    if busy():
        return

    async def inner(m):
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        async with condition:
            print("woken", await condition.wait())
            anyone(3).add_done_callback(note)
            print("removed", anyone(2).remove_done_callback(note))
        t = anyone(1)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
        return m + 1

    print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    print("w3", await inner(n))
    while state["n"] < 1:
        state["n"] += 1
        async with condition:
            print("woken", await condition.wait())
            r = await event.wait()
            print("3 got", r)
        try:
            r = await asyncio.wait_for(asyncio.wait_for(spawn(leaf(3)), 0.5), 1)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        f = future(2)
        if not f.done():
            f.set_exception(ValueError("jam"))
    print("from queue", await queue.get())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w0(0))
    spawn(w1(2))
    await lock.acquire()
    try:
        await asyncio.sleep(0)
    finally:
        lock.release()
    queue1.put_nowait((0, "bread"))
    print("cancel", anyone(1).cancel(n))
    try:
        try:
            queue.put_nowait((n, "tea"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
    except Exception as e:
        print("main failed", repr(e))
    try:
        await queue1.join()
        print("barrier", await barrier.wait())
        print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("from queue", await queue.get())
        ticks = ticker(5)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
        try:
            for f in asyncio.as_completed([w0(5), event1.wait(), future(2)], timeout=-1):
                print("completed", await f)
        except BaseException as e:
            print("not completed", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
