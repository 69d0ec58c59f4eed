import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(1)
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


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


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
        await asyncio.sleep(0.25)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(1))
            known(group.create_task(w1(1)))
            await lock1.acquire()
            try:
                await asyncio.sleep(1)
            finally:
                lock.release()
            h = asyncio.get_running_loop().call_later(0.1, queue.put_nowait, 3)
            await asyncio.sleep(0.25)
            h.cancel()
            print("handle", h.cancelled(), h.when() >= 0)
            print("mood", mood.get())
    except* Burnt as e:
        print("some failed", e.message, [repr(x) for x in e.exceptions])
    lock1.release()
    print(contextvars.copy_context().run(mood.set, "bread") is not None, mood.get())
    await asyncio.sleep(1e-9)
    return True


async def w1(n):
    if busy():
        return n
    try:
        future(2).add_done_callback(lambda f: print("callback", f.done(), f.cancelled()))
        await asyncio.sleep(1)
    finally:
        await asyncio.sleep(1)
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w0(3), name="bread")
    spawn(w1(0))
    print("from queue", await queue.get())
    f = future(0)
    if not f.done():
        f.set_exception(ValueError("bread"))
    try:
        async with barrier as position:
            print("position", position)
            print({i: "tea" async for i in ticker(2) if i != 1})
            event1.clear()
            asyncio.create_task(w0(1), context=contextvars.copy_context())
    except Exception as e:
        print("main failed", repr(e))
    try:
        mood.set("tea")
        print("from queue", await queue.get())
    except BaseException as e:
        print("main caught", repr(e))
    await lock1.acquire()
    try:
        async with condition:
            state["n"] += 1
            condition.notify(1)
            asyncio.current_task().set_name("bread")
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
    finally:
        lock1.release()
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
