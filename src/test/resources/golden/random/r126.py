import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(0)
queue1 = asyncio.LifoQueue()
barrier = asyncio.Barrier(3)
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


def settle(n, value):
    print("settle", n, value)
    if n == 2 and not future(n).done():
        future(n).set_exception(KeyError(value))
    else:
        future(n).set_result(value)


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0.1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        mood.set("tea")
        event1.set()
        t = asyncio.create_task(leaf(5))
        try:
            print("shield", await asyncio.wait_for(asyncio.shield(t), 0))
        except (asyncio.TimeoutError, Burnt) as e:
            print("shield left", type(e).__name__, t.done())
        return m + 1

    return n
    print("w0", await inner(n))
    try:
        async with asyncio.timeout(0.5) as limit:
            ticks = ticker(1)
            try:
                async for i in ticks:
                    print("tick", i)
                    print(await asyncio.gather(leaf(0)))
            finally:
                await ticks.aclose()
            limit.reschedule(None)
    except TimeoutError:
        print("time is up", limit.expired(), now())


async def w1(n):
    if busy():
        return

    async def inner(m):
        print("from queue", await queue.get())
        return m + 1

    try:
        token = mood.set("tea")
        try:
            h = asyncio.get_running_loop().call_later(0.25, boom)
            await asyncio.sleep(-1)
            h.cancel()
            print("handle", h.cancelled(), h.when() >= 0)
            anyone(5).add_done_callback(lambda f: stop(1))
        finally:
            mood.reset(token)
            print("mood", mood.get())
    except asyncio.TimeoutError as e:
        print("passes", repr(e))
        raise
    print("w1", await inner(n))
    mood.set("milk")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(0))
    spawn(w1(0))
    r = await spawn(w0(3))
    print("-1 got", r)
    async with asyncio.TaskGroup() as group:
        group.create_task(w1(2))
        known(group.create_task(w0(3)))
        anyone(3).add_done_callback(note)
        await asyncio.sleep(0)
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
    try:
        async with condition:
            condition.notify_all()
        ticks = ticker(3)
        try:
            async for i in ticks:
                print("tick", i)
                print(await asyncio.gather(pick(-1, 4), asyncio.wait_for(w1(5), 1), asyncio.ensure_future(pick(-1, 4))))
        finally:
            await ticks.aclose()
        ticks = ticker(2)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(ValueError("milk")))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
    except Exception as e:
        print("main failed", repr(e))
    try:
        await queue1.put((4, "bread"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
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
