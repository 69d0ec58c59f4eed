import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(0)
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
            await asyncio.sleep(0)
            yield i
            time.sleep(0)
    finally:
        await asyncio.sleep(2)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print("twice", anyone(1).cancel("one"), anyone(0).cancel("two"))
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    except ValueError as e:
        print("passes", repr(e))
        raise
    print([i async for i in ticker(5)])
    t = asyncio.create_task(w1(3))
    try:
        print("shield", await asyncio.wait_for(asyncio.shield(t), 0.5))
    except (asyncio.TimeoutError, Burnt) as e:
        print("shield left", type(e).__name__, t.done())
    while state["n"] < 3:
        state["n"] += 1
        print([i async for i in ticker(0)])
        await w1(5)
        print("event", await event.wait())
    return "salt"


async def w1(n):
    if busy():
        return

    async def inner(m):
        f = future(1)
        if not f.done():
            f.set_result((n, "milk"))
        print(barrier.n_waiting, barrier.broken, barrier.parties)
        return m + 1

    t = asyncio.create_task(leaf(2))
    try:
        print("shield", await asyncio.wait_for(asyncio.shield(t), 3))
    except (asyncio.TimeoutError, Burnt) as e:
        print("shield left", type(e).__name__, t.done())
    print("w1", await inner(n))
    await queue.put((4, "bread"))
    async with condition:
        state["n"] += 1
        condition.notify(0)
        r = await leaf(0)
        print("1 got", r)
    state["n"] += 1


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(2))
    spawn(w0(3))
    try:
        anyone(5).add_done_callback(note)
    except Exception as e:
        print("main failed", repr(e))
    print("event", await event1.wait())
    print("cancelling", asyncio.current_task().cancelling())
    try:
        ticks = ticker(2)
        try:
            async for i in ticks:
                print("tick", i)
                print(sorted(task.get_name() for task in asyncio.all_tasks()))
        finally:
            await ticks.aclose()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with asyncio.timeout_at(now() + 1):
            try:
                ticks = ticker(5)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
            except asyncio.CancelledError as e:
                print("passes", repr(e))
                raise
            t = anyone(5)
            try:
                print("result", t.result())
            except (Exception, asyncio.CancelledError) as e:
                print("no result", repr(e))
        await queue1.put((1, "bread"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
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
