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
queue1 = asyncio.Queue()
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


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            time.sleep(0)
    finally:
        await asyncio.sleep(0)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        print("from queue", await queue.get())
        t = anyone(3)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
        print(contextvars.copy_context().run(mood.set, "tea") is not None, mood.get())
        return m + 1

    ticks = ticker(3)
    try:
        async for i in ticks:
            print("tick", i)
            await asyncio.sleep(1)
    finally:
        await ticks.aclose()
    print("w0", await inner(n))
    print(contextvars.copy_context().run(mood.set, "bread") is not None, mood.get())


async def w1(n):
    if busy():
        return n
    try:
        t = anyone(0)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        mood.set("tea")
        t = anyone(2)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
    finally:
        await asyncio.sleep(0.1)
    return (n, "jam")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(1))
    spawn(w1(4))
    try:
        r = await event.wait()
        print("-1 got", r)
        print("future", future(2).cancel(None))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(w0(5))
                known(group.create_task(w0(0)))
                print(contextvars.copy_context().run(mood.set, "jam") is not None, mood.get())
                print("salt", n, state["n"], now())
                t = anyone(2)
                try:
                    print("exception", repr(t.exception()))
                except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
                    print("no exception", repr(e))
        except* Exception as e:
            print("some failed", e.message, [repr(x) for x in e.exceptions])
    except Exception as e:
        print("main failed", repr(e))
    try:
        t = anyone(2)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
    except Exception as e:
        print("main failed", repr(e))
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
