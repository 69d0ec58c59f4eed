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
queue1 = asyncio.Queue()
barrier = asyncio.Barrier(1)
mood = contextvars.ContextVar("mood", default="calm")


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


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return

    async def inner(m):
        mood.set("bread")
        token = mood.set("bread")
        try:
            state["n"] += 1
            h = asyncio.get_running_loop().call_later(1, event.set)
            await asyncio.sleep(1)
            h.cancel()
            print("handle", h.cancelled(), h.when() >= 0)
        finally:
            mood.reset(token)
            print("mood", mood.get())
        return m + 1

    done, pending = await asyncio.wait([future(2)], return_when=asyncio.FIRST_COMPLETED)
    for t in done:
        print("done", t.cancelled() or repr(t.exception()))
    print("w1", await inner(n))
    async with condition:
        await condition.wait_for(lambda: state["n"] > 0)
        print("state", state["n"])
    await lock1.acquire()
    try:
        try:
            queue.put_nowait((n, "milk"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
    finally:
        lock.release()
    print("mood", mood.get())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w1(1))
    spawn(w1(3))
    try:
        while state["n"] < 1:
            state["n"] += 1
            t = anyone(3)
            try:
                print("result", t.result())
            except (Exception, asyncio.CancelledError) as e:
                print("no result", repr(e))
            await queue1.put((0, "bread"))
            print("size", queue1.qsize(), queue1.empty(), queue.full())
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("from queue", await queue.get())
    except Exception as e:
        print("main failed", repr(e))
    mood.set("bread")
    t = anyone(1)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))
    try:
        print(await asyncio.gather(queue1.get(), asyncio.sleep(0.5, "milk"), return_exceptions=True))
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
