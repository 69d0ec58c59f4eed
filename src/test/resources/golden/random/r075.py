import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(0)
queue1 = asyncio.LifoQueue()
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


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 5:
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
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
        semaphore.release()
        t = anyone(0)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
        event.set()
    finally:
        asyncio.current_task().set_name("salt")
    return state["n"]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(1))
    spawn(w1(3))
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    print("mood", mood.get())
    try:
        try:
            for f in asyncio.as_completed([asyncio.wait_for(asyncio.wait_for(w1(0), None), -1), event.wait(), asyncio.to_thread(chop, 4)], timeout=3):
                print("completed", await f)
        except asyncio.CancelledError as e:
            print("not completed", repr(e))
        t = anyone(4)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    print("barrier", await barrier.wait())
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
