import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.LifoQueue(0)
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


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(-1)
            yield i
            await asyncio.sleep(1)
    finally:
        raise Burnt()
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        t = anyone(1)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
        async with condition:
            print("woken", await condition.wait())
            await asyncio.sleep(0)
        return m + 1

    print("twice", anyone(0).cancel("one"), anyone(4).cancel("two"))
    print("w0", await inner(n))
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    mood.set("tea")
    print("uncancel", asyncio.current_task().uncancel())


async def w1(n):
    if busy():
        return

    async def inner(m):
        t = anyone(5)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
        return m + 1

    async with asyncio.TaskGroup() as group:
        group.create_task(leaf(5))
        known(group.create_task(leaf(0)))
        state["n"] += 1
        ticks = ticker(4)
        try:
            async for i in ticks:
                print("tick", i)
                print(await asyncio.gather(queue.get()))
        finally:
            await ticks.aclose()
    print("w1", await inner(n))
    ticks = ticker(2)
    try:
        async for i in ticks:
            print("tick", i)
            anyone(0).add_done_callback(note)
            print("removed", anyone(4).remove_done_callback(note))
    finally:
        await ticks.aclose()
    ticks = ticker(2)
    try:
        async for i in ticks:
            print("tick", i)
            t = spawn(leaf(4), name="jam")
    finally:
        await ticks.aclose()
    try:
        print("from queue1", await queue1.get())
        queue1.task_done()
        print("mood", mood.get())
    except asyncio.CancelledError as e:
        print("1 caught", type(e).__name__, e.args)


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(4), name="bread")
    spawn(w0(4))
    try:
        token = mood.set("jam")
        try:
            await asyncio.sleep(1)
            h = asyncio.get_running_loop().call_soon(settle, 2, "tea")
            h.cancel()
        finally:
            mood.reset(token)
            print("mood", mood.get())
        f = future(1)
        if not f.done():
            f.set_result(None)
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("twice", anyone(5).cancel("one"), anyone(5).cancel("two"))
    except BaseException as e:
        print("main caught", repr(e))
    async with asyncio.TaskGroup() as group:
        group.create_task(w0(3))
        known(group.create_task(w0(4)))
        t = spawn(w1(3), name="bread")
        async with asyncio.TaskGroup() as group:
            group.create_task(w0(0))
            known(group.create_task(w0(4)))
            await asyncio.sleep(1)
            await asyncio.sleep(1)
        try:
            ticks = ticker(3)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
        except Exception as e:
            print("-1 caught", type(e).__name__, e.args)
    r = await queue.get()
    print("-1 got", r)
    await asyncio.sleep(0)
    try:
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
