import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.Queue()
barrier = asyncio.Barrier(3)
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
            time.sleep(1)
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
        print("future", future(0).cancel("milk"))
        async with condition:
            print("woken", await condition.wait())
            asyncio.current_task().set_name("milk")
        return m + 1

    async with condition:
        print("woken", await condition.wait())
        await asyncio.sleep(0)
    print("w0", await inner(n))
    try:
        async with condition:
            state["n"] += 1
            condition.notify(1)
            await asyncio.sleep(0)
        async with lock:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("0 caught", type(e).__name__, e.args)
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("0 caught", type(e).__name__, e.args)
            await asyncio.sleep(1)
    except ValueError:
        mood.set("jam")
    else:
        t = anyone(5)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    finally:
        print("finally", n)
    done, pending = await asyncio.wait([pick(0, 1), spawn(leaf(2)), spawn(w1(5))], timeout=1, return_when=asyncio.ALL_COMPLETED)
    print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
    for t in pending:
        t.cancel()


async def w1(n):
    if busy():
        return

    async def inner(m):
        try:
            print("future", future(1).cancel())
        except asyncio.TimeoutError as e:
            print("1 caught", type(e).__name__, e.args)
        f = future(0)
        if not f.done():
            f.set_exception(KeyError(n))
        return m + 1

    print({i: "salt" async for i in ticker(4) if i != 1})
    print("w1", await inner(n))
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w1(0))
    spawn(w0(4))
    try:
        match await event1.wait():
            case int(x) if x > 1:
                print("bread", n, state["n"], now())
            case (first, *rest) | [[first, *rest]]:
                print("case", first, rest)
            case None | "tired":
                print(await asyncio.gather(*[w1(1) for _ in range(2)], return_exceptions=True))
            case other:
                print("other case", other)
        try:
            queue.put_nowait((n, "milk"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with condition:
            condition.notify_all()
        try:
            for f in asyncio.as_completed([pick(-1, 2), asyncio.sleep(0, "bread")], timeout=-1):
                print("completed", await f)
        except Exception as e:
            print("not completed", repr(e))
        print(await asyncio.gather(w0(5)))
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("shielded", await asyncio.shield(asyncio.sleep(0.5, "tea")))
    except Exception as e:
        print("main failed", repr(e))
    try:
        r = await pick(-1, 2)
        print("-1 got", r)
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
