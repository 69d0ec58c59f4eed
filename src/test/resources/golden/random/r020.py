import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(0)
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


def now():
    return asyncio.get_running_loop().time()


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        f = future(2)
        if not f.done():
            f.set_exception(KeyError(n))
        future(2).add_done_callback(lambda f: f.cancelled() or print("exception", repr(f.exception())))
    finally:
        await asyncio.sleep(0)
    return n


async def w1(n):
    if busy():
        return

    async def inner(m):
        print("jam", n, state["n"], now())
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(leaf(0))
                known(group.create_task(leaf(3)))
                try:
                    r = await asyncio.wait_for(queue.get(), 0)
                    print("in time", r)
                except asyncio.TimeoutError:
                    print("too late", now())
        except* Burnt as e:
            print("some failed", e.message, [repr(x) for x in e.exceptions])
        await barrier.abort()
        return m + 1

    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    print("w1", await inner(n))
    t = anyone(4)
    print(t.get_name(), t.done(), t.cancelled(), t.cancelling())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w0(0))
    spawn(w1(1))
    t = asyncio.create_task(w0(4))
    try:
        print("shield", await asyncio.wait_for(asyncio.shield(t), 1))
    except (asyncio.TimeoutError, Burnt) as e:
        print("shield left", type(e).__name__, t.done())
    t = anyone(3)
    print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    try:
        async with semaphore:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
        print("from queue", await queue.get())
        async with condition:
            await condition.wait_for(lambda: state["n"] > 5)
            print("state", state["n"])
    except Exception as e:
        print("passes", repr(e))
        raise
    for i in range(3):
        t = anyone(2)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
        try:
            r = await asyncio.wait_for(pick(-1, 4), 0)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        time.sleep(0)
        asyncio.get_running_loop().call_at(now() + 0.1, lambda: print("lambda", state))
    try:
        mood.set("jam")
    except BaseException as e:
        print("main caught", repr(e))
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        mood.set("milk")
        async with condition:
            await condition.wait_for(lambda: state["n"] > 0)
            print("state", state["n"])
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
