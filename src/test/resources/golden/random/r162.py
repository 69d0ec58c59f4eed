import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(1)
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


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 0:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(1)
    print("chopped", n)
    return n


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return n
    try:
        t = anyone(4)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        await asyncio.sleep(0)
        print("from queue", await queue.get())
    finally:
        print("cancel", anyone(3).cancel(n))
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, rescue)
    spawn(w1(1), name="salt")
    spawn(w1(1))
    async with condition:
        state["n"] += 1
        condition.notify(2)
        await asyncio.sleep(0)
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    try:
        async with condition:
            state["n"] += 1
            condition.notify(1)
            r = await pick(-1, 1)
            print("-1 got", r)
        print("thread", await asyncio.to_thread(chop, 5))
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("thread", await asyncio.to_thread(chop, 4))
        async with lock:
            print("from queue", await queue.get())
            asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
            print("thread", await asyncio.to_thread(chop, 0))
        r = await asyncio.to_thread(chop, 1)
        print("-1 got", r)
    except Exception as e:
        print("main failed", repr(e))
    done, pending = await asyncio.wait([future(2), future(0)], return_when=asyncio.FIRST_COMPLETED)
    for t in done:
        print("done", t.cancelled() or repr(t.exception()))
    lock1.release()
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
