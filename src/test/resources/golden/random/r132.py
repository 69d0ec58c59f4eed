import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(0)
queue1 = asyncio.PriorityQueue()
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


def anyone(n):
    return tasks[n % len(tasks)][1]


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


def chop(n):
    print("chop", n)
    time.sleep(0.5)
    if n == 5:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            print("tick")
    finally:
        asyncio.current_task().cancel(n)
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
        r = await asyncio.wait_for(asyncio.gather(pick(0, 4), return_exceptions=False), 3)
        print("in time", r)
    except asyncio.TimeoutError:
        print("too late", now())
    print("mood", mood.get())
    print("salt", n, state["n"], now())
    try:
        r = await asyncio.wait_for(future(2), 0.5)
        print("in time", r)
    except asyncio.TimeoutError:
        print("too late", now())
    print("twice", anyone(3).cancel("one"), anyone(1).cancel("two"))
    semaphore.release()
    return True


async def w1(n):
    if busy():
        return n
    try:
        print(contextvars.copy_context().run(mood.set, "jam") is not None, mood.get())
        anyone(3).add_done_callback(note)
        print("removed", anyone(0).remove_done_callback(note))
        print("thread", await asyncio.to_thread(chop, 4))
    finally:
        print("finally", n)
    return n * 2


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w1(2), name="salt")
    spawn(w0(3))
    try:
        event1.clear()
    except asyncio.CancelledError as e:
        print("-1 caught", type(e).__name__, e.args)
    try:
        await queue.put((4, "jam"))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print([i async for i in ticker(2)])
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print("cancelling", asyncio.current_task().cancelling())
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        t = spawn(w1(2), name=f"jam-{n}")
    except Exception as e:
        print("main failed", repr(e))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
