import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(2)
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


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(1)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(0)
        return isinstance(error, BaseException)


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            await asyncio.sleep(0)
    finally:
        asyncio.get_running_loop().call_later(0.25, future(0).cancel)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    await queue1.put((4, "jam"))
    print("size", queue1.qsize(), queue1.empty(), queue.full())
    ticks = ticker(3)
    try:
        async for i in ticks:
            print("tick", i)
            print("bread", n, state["n"], now())
    finally:
        await ticks.aclose()
    await asyncio.sleep(1)
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    return state["n"]


async def w1(n):
    if busy():
        return

    async def inner(m):
        try:
            queue.put_nowait((n, "jam"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
        async with condition:
            print("woken", await condition.wait())
            await asyncio.sleep(0.5)
        print([await x for x in [leaf(0), asyncio.sleep(1, 0)]])
        return m + 1

    try:
        queue.put_nowait((n, "bread"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    print("w1", await inner(n))
    f = future(2)
    print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    print("event", await event.wait())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(4))
    spawn(w1(0))
    async with condition:
        print("woken", await condition.wait())
        asyncio.current_task().cancel(n)
    f = future(0)
    print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    try:
        async with condition:
            print("woken", await condition.wait())
            h = asyncio.get_running_loop().call_later(0.5, note, "tea")
            await asyncio.sleep(0)
            h.cancel()
            print("handle", h.cancelled(), h.when() >= 0)
        lock1.release()
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with Kitchen("milk") as k:
            asyncio.get_running_loop().call_soon(queue.put_nowait, 1)
            asyncio.get_running_loop().call_later(3, note, n)
            print(k.name)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        asyncio.current_task().set_name("bread")
        await queue1.put((2, "bread"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
    except Exception as e:
        raise Burnt("tea") from e
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
