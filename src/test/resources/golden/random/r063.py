import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
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


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0.5)
    if n == 4:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0)
    print("chopped", n)
    return n


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        try:
            queue.put_nowait((n, "milk"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
        anyone(0).add_done_callback(note)
        print("removed", anyone(1).remove_done_callback(note))
        print("mood", mood.get())
        done, pending = await asyncio.wait([spawn(leaf(3))], timeout=2, return_when=asyncio.FIRST_EXCEPTION)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
    finally:
        await asyncio.sleep(1)
    return "tea"


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w0(4), name="bread")
    spawn(w0(5))
    try:
        async with semaphore:
            print(barrier.n_waiting, barrier.broken, barrier.parties)
            print("mood", mood.get())
            done, pending = await asyncio.wait([asyncio.ensure_future(w0(0)), future(0)], timeout=2, return_when=asyncio.FIRST_EXCEPTION)
            print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
            for t in pending:
                t.cancel()
    except Exception as e:
        print("main failed", repr(e))
    try:
        for i in range(3):
            print("thread", await asyncio.to_thread(chop, 3))
            anyone(1).add_done_callback(note)
            print("removed", anyone(1).remove_done_callback(note))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    except Exception as e:
        print("main failed", repr(e))
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        bounded.release()
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
