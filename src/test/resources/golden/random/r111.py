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
    time.sleep(0.5)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            await asyncio.sleep(0.1)
    finally:
        await asyncio.sleep(1e-9)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        token = mood.set("jam")
        try:
            raise asyncio.TimeoutError()
            print(sorted(task.get_name() for task in asyncio.all_tasks()))
        finally:
            mood.reset(token)
            print("mood", mood.get())
        return m + 1

    if state["n"] % 2 == 0:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(leaf(3))
                async with asyncio.TaskGroup() as inner_group:
                    inner_group.create_task(leaf(2))
                    async with condition:
                        condition.notify_all()
        except* Burnt as e:
            print("some failed", repr(e))
        except* Burnt:
            state["n"] += 1
        else:
            print("no failure")
        finally:
            print("after the group", asyncio.current_task().cancelling())
        print([i async for i in ticker(1)])
    else:
        print("thread", await asyncio.to_thread(chop, 1))
    print("w0", await inner(n))
    event1.set()
    print("tea", n, state["n"], now())


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    print(barrier.n_waiting, barrier.broken, barrier.parties)
    try:
        asyncio.get_running_loop().call_soon(event1.clear)
        print(barrier.n_waiting, barrier.broken, barrier.parties)
    except Exception as e:
        raise Burnt("tea") from e
    ticks = ticker(5)
    try:
        async for i in ticks:
            print("tick", i)
            anyone(1).add_done_callback(note)
            print("removed", anyone(4).remove_done_callback(note))
    finally:
        await ticks.aclose()
    print("cancelling", asyncio.current_task().cancelling())
    return None


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, event.set)
    loop.call_later(20, rescue)
    spawn(w1(0), name="salt")
    spawn(w1(2))
    anyone(4).add_done_callback(note)
    print("removed", anyone(5).remove_done_callback(note))
    print("future", future(0).cancel(n))
    try:
        event.set()
        await lock.acquire()
        try:
            print("acquired", await lock1.acquire())
        finally:
            lock1.release()
        print([await x for x in [w0(3), asyncio.sleep(0.1, 0)]])
    except Exception as e:
        print("main failed", repr(e))
    try:
        lock1.release()
        event1.clear()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print("cancelling", asyncio.current_task().cancelling())
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
