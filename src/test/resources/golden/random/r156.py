import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(1)
queue1 = asyncio.LifoQueue()
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


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 2:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0.5)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0.5)
            yield i
            await asyncio.sleep(0)
    finally:
        print("cancelling", asyncio.current_task().cancelling())
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        for i in range(1):
            t = asyncio.create_task(leaf(5))
            try:
                print("shield", await asyncio.wait_for(asyncio.shield(t), 1))
            except (asyncio.TimeoutError, Burnt) as e:
                print("shield left", type(e).__name__, t.done())
            async with condition:
                await condition.wait_for(lambda: state["n"] > 1)
                print("state", state["n"])
            print(await asyncio.gather(*[leaf(4) for _ in range(3)], return_exceptions=True))
        return m + 1

    async with condition:
        print("woken", await condition.wait())
        print("twice", anyone(5).cancel("one"), anyone(3).cancel("two"))
    print("w0", await inner(n))
    print("future", future(2).cancel())
    mood.set("tea")


async def w1(n):
    if busy():
        return

    async def inner(m):
        t = spawn(leaf(2), name="salt")
        async with condition:
            print("woken", await condition.wait())
            print(await asyncio.gather(leaf(3), spawn(leaf(1)), queue.get(), return_exceptions=True))
        return m + 1

    asyncio.create_task(leaf(2), context=contextvars.copy_context())
    print("w1", await inner(n))
    async with bounded:
        token = mood.set("tea")
        try:
            asyncio.get_running_loop().call_at(now() + 3, queue.put_nowait, 4)
            await asyncio.sleep(0)
        finally:
            mood.reset(token)
            print("mood", mood.get())
        t = spawn(leaf(4))
        await asyncio.sleep(1e-9)
        t.cancel("jam")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w0(3), name="tea")
    spawn(w0(3))
    try:
        ticks = ticker(1)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
        print([i async for i in ticker(0)])
        print("barrier", await barrier.wait())
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("thread", await asyncio.to_thread(chop, 3))
    except Exception as e:
        print("main failed", repr(e))
    try:
        ticks = ticker(4)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
        async with condition:
            condition.notify_all()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with condition:
            print("woken", await condition.wait())
            r = await w1(5)
            print("-1 got", r)
        for i in range(2):
            try:
                async with asyncio.TaskGroup() as group:
                    t = group.create_task(w1(5))
                    group.create_task(w0(3))
                    event.set()
                print("group", t.result())
            except BaseExceptionGroup as e:
                print("group failed", e.message, [repr(x) for x in e.exceptions])
            r = await future(2)
            print("-1 got", r)
        print(await asyncio.gather(w1(3), queue.get(), w0(4), return_exceptions=True))
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
