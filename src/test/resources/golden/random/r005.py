import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(2)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


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


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 1:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(1)
    print("chopped", n)
    return n


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    await asyncio.sleep(0.25)
    print("thread", await asyncio.to_thread(chop, 3))
    r = await asyncio.to_thread(chop, 0)
    print("0 got", r)
    return [n]


async def w1(n):
    if busy():
        return

    async def inner(m):
        done, pending = await asyncio.wait([pick(1, 4), spawn(leaf(1)), future(2)], return_when=asyncio.ALL_COMPLETED)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
        return m + 1

    try:
        queue.put_nowait((n, "milk"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    print("w1", await inner(n))
    print(await asyncio.gather(*[leaf(1) for _ in range(2)], return_exceptions=False))
    print("future", future(0).cancel(n))
    raise ValueError("jam")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, event.set)
    loop.call_later(20, rescue)
    spawn(w1(4))
    spawn(w0(0))
    try:
        print("event", await event.wait())
        try:
            queue.put_nowait((n, "salt"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
    except Exception as e:
        print("main failed", repr(e))
    f = future(0)
    if not f.done():
        f.set_exception(KeyError(n))
    print("twice", anyone(0).cancel("one"), anyone(2).cancel("two"))
    return [n]
    try:
        queue.put_nowait((n, "tea"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
