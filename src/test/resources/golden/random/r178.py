import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(1)
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
            await asyncio.sleep(0)
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
    if busy():
        return

    async def inner(m):
        async with lock1:
            for i in range(3):
                event.set()
                await asyncio.sleep(0.25)
            try:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("0 caught", type(e).__name__, e.args)
            except Exception as e:
                raise Burnt("salt") from e
            lock.release()
        print({i: "milk" async for i in ticker(2) if i != 1})
        return m + 1

    r = await spawn(w2(1))
    print("0 got", r)
    print("w0", await inner(n))
    h = asyncio.get_running_loop().call_soon(note, "bread")
    h.cancel()
    lock1.release()


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    bounded.release()
    async with barrier as position:
        print("position", position)
        try:
            queue.put_nowait((n, "salt"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
        lock1.release()
    print({i: "tea" async for i in ticker(0) if i != 1})
    print({i: "milk" async for i in ticker(4) if i != 1})
    print({i: "salt" async for i in ticker(3) if i != 1})
    return "milk"


async def w2(n):
    if busy():
        return

    async def inner(m):
        try:
            async with asyncio.TaskGroup() as group:
                t = group.create_task(leaf(1), name="jam")
                group.create_task(leaf(0))
                try:
                    for f in asyncio.as_completed([spawn(leaf(3)), queue.get(), queue.get()], timeout=0):
                        print("completed", await f)
                except (Burnt, KeyError) as e:
                    print("not completed", repr(e))
            print("group", t.result())
        except BaseExceptionGroup as e:
            print("group failed", e.message, [repr(x) for x in e.exceptions])
        return m + 1

    async with semaphore:
        print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    print("w2", await inner(n))
    mood.set("milk")
    lock1.release()
    print("from queue", await queue.get())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, rescue)
    spawn(w0(2))
    spawn(w1(4))
    print("jam", n, state["n"], now())
    print("future", future(0).cancel(None))
    try:
        print("from queue", await queue.get())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        bounded.release()
        try:
            async with asyncio.TaskGroup() as group:
                t = group.create_task(w1(5), name="jam")
                group.create_task(w0(3))
                print([i async for i in ticker(0)])
                mood.set("bread")
                semaphore.release()
            print("group", t.result())
        except BaseExceptionGroup as e:
            print("group failed", e.message, [repr(x) for x in e.exceptions])
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        except Exception as e:
            raise Burnt("salt") from e
        async with lock:
            asyncio.create_task(w0(2), context=contextvars.copy_context())
        print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
