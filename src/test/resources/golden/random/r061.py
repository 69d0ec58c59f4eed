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


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        return n
        asyncio.get_running_loop().call_at(now() + 2, future(2).cancel)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(w1(3))
                known(group.create_task(w2(2)))
                print("mood", mood.get())
                print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        except* BaseException as e:
            print("some failed", e.message, [repr(x) for x in e.exceptions])
        print("acquired", await lock.acquire())
    finally:
        print("finally", n)
    return None


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print(barrier.n_waiting, barrier.broken, barrier.parties)
    async with semaphore:
        state["n"] += 1
    print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    async with semaphore:
        queue1.put_nowait((2, "jam"))
    try:
        r = await queue1.get()
        print("1 got", r)
        print("cancelling", asyncio.current_task().cancelling())
    except BaseException as e:
        print("1 caught", type(e).__name__, e.args)
    token = mood.set("salt")
    try:
        print("cancel", anyone(3).cancel(n))
        await asyncio.sleep(-1)
    finally:
        mood.reset(token)
        print("mood", mood.get())
    return None


async def w2(n):
    if busy():
        return n
    try:
        print("from queue1", await queue1.get())
        queue1.task_done()
        event1.clear()
        async with condition:
            print("woken", await condition.wait())
            r = await pick(2, 5)
            print("2 got", r)
    finally:
        await asyncio.sleep(1)
    return None


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, rescue)
    spawn(w0(4))
    spawn(w0(5))
    try:
        t = asyncio.create_task(w0(0))
        try:
            print("shield", await asyncio.wait_for(asyncio.shield(t), 1))
        except (asyncio.TimeoutError, Burnt) as e:
            print("shield left", type(e).__name__, t.done())
    except Exception as e:
        print("main failed", repr(e))
    try:
        print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        print("mood", mood.get())
        try:
            queue.put_nowait((n, "salt"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        t = spawn(w1(4))
        await asyncio.sleep(2)
        t.cancel("salt")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
        queue1.put_nowait((2, "tea"))
    except Exception as e:
        print("main failed", repr(e))
    h = asyncio.get_running_loop().call_later(0.25, future(0).cancel)
    await asyncio.sleep(1)
    h.cancel()
    print("handle", h.cancelled(), h.when() >= 0)
    print("cancel", anyone(0).cancel(None))
    anyone(3).add_done_callback(note)
    print("removed", anyone(1).remove_done_callback(note))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
