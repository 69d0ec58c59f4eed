import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.LifoQueue()
barrier = asyncio.Barrier(2)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def settle(n, value):
    print("settle", n, value)
    if n == 2 and not future(n).done():
        future(n).set_exception(KeyError(value))
    else:
        future(n).set_result(value)


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


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
        await asyncio.sleep(3)
        return isinstance(error, ValueError)


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        return m + 1

    print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
    print("w0", await inner(n))
    print("from queue1", await queue1.get())
    queue1.task_done()
    print(barrier.n_waiting, barrier.broken, barrier.parties)
    async with Kitchen("tea") as k:
        event1.set()
        asyncio.get_running_loop().call_later(1, stop, 2)
        print(k.name)


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(5), name="tea")
    spawn(w0(1))
    try:
        print("shielded", await asyncio.shield(w0(0)))
    except Exception as e:
        print("main failed", repr(e))
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    await barrier.abort()
    print(barrier.n_waiting, barrier.broken, barrier.parties)
    try:
        await barrier.abort()
    except Exception as e:
        print("main failed", repr(e))
    print("shielded", await asyncio.shield(asyncio.ensure_future(asyncio.ensure_future(pick(-1, 2)))))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
