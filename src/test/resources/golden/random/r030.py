import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.PriorityQueue()
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


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def now():
    return asyncio.get_running_loop().time()


def settle(n, value):
    print("settle", n, value)
    if n == 2 and not future(n).done():
        future(n).set_exception(KeyError(value))
    else:
        future(n).set_result(value)


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
        async with lock:
            await asyncio.sleep(3)
            print("future", future(2).cancel())
        print(contextvars.copy_context().run(mood.set, "jam") is not None, mood.get())
        t = anyone(5)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
    finally:
        await asyncio.sleep(0.5)
    return n


async def w1(n):
    if busy():
        return n
    try:
        print("tea", n, state["n"], now())
        print("future", future(1).cancel("salt"))
        print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
    finally:
        await asyncio.sleep(3)
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(5))
    spawn(w0(2))
    mood.set("salt")
    asyncio.create_task(w1(0), context=contextvars.copy_context())
    try:
        asyncio.current_task().cancel(n)
        async with barrier as position:
            print("position", position)
            queue1.put_nowait((3, "milk"))
            await queue1.join()
            try:
                r = await asyncio.wait_for(spawn(w1(2)), 3)
                print("in time", r)
            except asyncio.TimeoutError:
                print("too late", now())
        asyncio.get_running_loop().call_soon(lambda: print("lambda", state))
    except Exception as e:
        print("main failed", repr(e))
    r = await spawn(w0(0))
    print("-1 got", r)
    try:
        print("future", future(1).cancel(n))
        r = await w0(2)
        print("-1 got", r)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(w1(1))
                known(group.create_task(w0(3)))
                queue1.put_nowait((4, "tea"))
        except* ValueError as e:
            print("some failed", e.message, [repr(x) for x in e.exceptions])
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
