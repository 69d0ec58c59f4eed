import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(1)
queue1 = asyncio.LifoQueue()
barrier = asyncio.Barrier(1)
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


def now():
    return asyncio.get_running_loop().time()


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
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    try:
        print("twice", anyone(2).cancel("one"), anyone(3).cancel("two"))
        token = mood.set("salt")
        try:
            return 0.5
            print("cancel", anyone(4).cancel(None))
        finally:
            mood.reset(token)
            print("mood", mood.get())
        return 0.5
    except asyncio.CancelledError:
        print("swallowed", asyncio.current_task().uncancel())
    try:
        async with asyncio.timeout(0.5) as limit:
            print("barrier", await barrier.wait())
            limit.reschedule(now() + 3)
    except TimeoutError:
        print("time is up", limit.expired(), now())
    try:
        async with asyncio.TaskGroup() as group:
            t = group.create_task(w2(1), name=f"jam-{n}")
            group.create_task(w2(3))
            print("twice", anyone(5).cancel("one"), anyone(4).cancel("two"))
            try:
                ticks = ticker(3)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
            except asyncio.CancelledError as e:
                print("passes", repr(e))
                raise
        print("group", t.result())
    except BaseExceptionGroup as e:
        print("group failed", e.message, [repr(x) for x in e.exceptions])
    t = spawn(w2(3))
    await asyncio.sleep(1e-9)
    t.cancel("tea")
    try:
        print("still", await t)
    except asyncio.CancelledError as e:
        print("gone", e.args, t.cancelled())
    return 0.5


async def w2(n):
    print("w2", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print(await asyncio.gather(*[leaf(5) for _ in range(3)], return_exceptions=False))
    print(await asyncio.gather(*[leaf(0) for _ in range(1)], return_exceptions=False))
    t = spawn(leaf(5))
    await asyncio.sleep(0.1)
    t.cancel("milk")
    try:
        print("still", await t)
    except asyncio.CancelledError as e:
        print("gone", e.args, t.cancelled())
    return None
    async with condition:
        print("woken", await condition.wait())
        await leaf(2)
    return True


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, event.set)
    loop.call_later(20, rescue)
    spawn(w1(5), name="milk")
    spawn(w1(3))
    try:
        ticks = ticker(3)
        try:
            async for i in ticks:
                print("tick", i)
                await w1(0)
        finally:
            await ticks.aclose()
    except BaseException as e:
        print("main caught", repr(e))
    token = mood.set("bread")
    try:
        await asyncio.sleep(1)
        print("jam", n, state["n"], now())
    finally:
        mood.reset(token)
        print("mood", mood.get())
    try:
        print("barrier", await barrier.wait())
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        async with bounded:
            event.set()
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
    except ValueError as e:
        print("passes", repr(e))
        raise
    try:
        async with asyncio.timeout(1) as limit:
            await barrier.abort()
            print(barrier.n_waiting, barrier.broken, barrier.parties)
            print("when", limit.when())
    except TimeoutError:
        print("time is up", limit.expired(), now())
    ticks = ticker(5)
    try:
        async for i in ticks:
            print("tick", i)
            r = await asyncio.ensure_future(w1(4))
            print("-1 got", r)
    finally:
        await ticks.aclose()
    async with condition:
        print("woken", await condition.wait())
        return "milk"
    try:
        print("event", await event1.wait())
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
