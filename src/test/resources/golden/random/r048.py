import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(0)
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


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(2)
            yield i
            time.sleep(0)
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        try:
            r = await asyncio.wait_for(spawn(w1(5)), 1)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        f = future(2)
        if not f.done():
            f.set_result((n, "bread"))
        try:
            async with asyncio.TaskGroup() as group:
                t = group.create_task(w1(4))
                group.create_task(w1(3))
                t = spawn(w1(1))
                await asyncio.sleep(2)
                t.cancel("bread")
                try:
                    print("still", await t)
                except asyncio.CancelledError as e:
                    print("gone", e.args, t.cancelled())
                async with asyncio.TaskGroup() as group:
                    group.create_task(w1(0))
                    known(group.create_task(leaf(5)))
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("0 caught", type(e).__name__, e.args)
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
                        print("0 caught", type(e).__name__, e.args)
                anyone(4).add_done_callback(note)
                print("removed", anyone(5).remove_done_callback(note))
            print("group", t.result())
        except ExceptionGroup as e:
            print("group failed", e.message, [repr(x) for x in e.exceptions])
        return m + 1

    ticks = ticker(4)
    try:
        async for i in ticks:
            print("tick", i)
            print("cancel", anyone(3).cancel("tea"))
    finally:
        await ticks.aclose()
    print("w0", await inner(n))
    print(await asyncio.gather(*[w1(4) for _ in range(2)], return_exceptions=False))


async def w1(n):
    if busy():
        return n
    try:
        asyncio.current_task().cancel("salt")
        ticks = ticker(3)
        try:
            async for i in ticks:
                print("tick", i)
                r = await pick(1, 3)
                print("1 got", r)
        finally:
            await ticks.aclose()
        print("shielded", await asyncio.shield(spawn(leaf(5))))
    finally:
        print("finally", n)
    return "bread"


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, event.set)
    loop.call_later(20, rescue)
    spawn(w0(1))
    spawn(w1(4))
    try:
        f = future(0)
        if not f.done():
            f.set_result((n, "salt"))
    except Exception as e:
        print("main failed", repr(e))
    try:
        print([await x for x in [w1(4), asyncio.sleep(0, 0)]])
    except Exception as e:
        print("main failed", repr(e))
    try:
        mood.set("salt")
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("mood", mood.get())
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
