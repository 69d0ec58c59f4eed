import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(1)
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


def anyone(n):
    return tasks[n % len(tasks)][1]


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
            await asyncio.sleep(1)
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
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    ticks = ticker(0)
    try:
        async for i in ticks:
            print("tick", i)
            print(sorted(task.get_name() for task in asyncio.all_tasks()))
    finally:
        await ticks.aclose()
    print("cancel", anyone(5).cancel("tea"))
    async with lock1:
        semaphore.release()
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
        print("from queue1", await queue1.get())
        queue1.task_done()
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    return (n, "milk")


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    async with semaphore:
        f = future(1)
        if not f.done():
            f.set_exception(KeyError(n))
        await asyncio.sleep(0)
    mood.set("salt")
    try:
        print([i async for i in ticker(0)])
        await queue1.join()
        print([i async for i in ticker(1)])
    except ValueError as e:
        print("passes", repr(e))
        raise
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, rescue)
    spawn(w0(2), name="milk")
    spawn(w1(1))
    try:
        f = future(2)
        if not f.done():
            f.set_exception(Burnt("salt"))
        try:
            asyncio.get_running_loop().call_soon(asyncio.current_task().cancel)
            event.set()
            print([i async for i in ticker(4)])
        except RuntimeError as e:
            print("passes", repr(e))
            raise
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("from queue1", await queue1.get())
        queue1.task_done()
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print("from queue1", await queue1.get())
        queue1.task_done()
        try:
            async with lock1:
                await asyncio.sleep(1)
            asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        except BaseException as e:
            print("passes", repr(e))
            raise
    except Exception as e:
        print("main failed", repr(e))
    try:
        lock1.release()
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
