import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(0)
queue1 = asyncio.LifoQueue()
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
            time.sleep(1)
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
        print(barrier.n_waiting, barrier.broken, barrier.parties)
        r = await spawn(w2(4))
        print("0 got", r)
        r = await asyncio.wait_for(queue1.get(), 1)
        print("0 got", r)
        return m + 1

    ticks = ticker(4)
    try:
        async for i in ticks:
            print("tick", i)
            r = await asyncio.wait_for(w2(5), -1)
            print("0 got", r)
    finally:
        await ticks.aclose()
    print("w0", await inner(n))
    print({i: "tea" async for i in ticker(2) if i != 1})
    f = future(0)
    if not f.done():
        f.set_result([n])
    future(2).add_done_callback(lambda f: f.cancelled() or print("exception", repr(f.exception())))


async def w1(n):
    if busy():
        return

    async def inner(m):
        async with barrier as position:
            print("position", position)
            print(contextvars.copy_context().run(mood.set, "salt") is not None, mood.get())
            print(contextvars.copy_context().run(mood.set, "salt") is not None, mood.get())
        token = mood.set("jam")
        try:
            asyncio.create_task(leaf(3))
            print("cancel", anyone(2).cancel(n))
        finally:
            mood.reset(token)
            print("mood", mood.get())
        lock.release()
        return m + 1

    async with condition:
        condition.notify_all()
    print("w1", await inner(n))
    queue1.put_nowait((2, "tea"))


async def w2(n):
    if busy():
        return n
    try:
        print("shielded", await asyncio.shield(queue.get()))
        print(await asyncio.gather(asyncio.gather(asyncio.wait_for(leaf(1), -1), spawn(leaf(3)), asyncio.wait_for(spawn(leaf(1)), 1), return_exceptions=False), queue1.get(), asyncio.shield(asyncio.shield(asyncio.gather(leaf(0), leaf(5), leaf(2), return_exceptions=True))), return_exceptions=True))
        async with condition:
            condition.notify_all()
        f = future(0)
        if not f.done():
            f.set_result(None)
    finally:
        print(await asyncio.gather(asyncio.wait_for(asyncio.wait_for(queue1.get(), 1), 1), asyncio.wait_for(asyncio.wait_for(asyncio.gather(leaf(2), asyncio.shield(leaf(0)), spawn(leaf(3)), return_exceptions=True), -1), -1), asyncio.gather(asyncio.wait_for(queue.get(), -1), queue.get(), return_exceptions=False), return_exceptions=True))
    return 0.5


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w1(4), name="jam")
    spawn(w1(5))
    anyone(5).add_done_callback(lambda f: stop(4))
    print("mood", mood.get())
    print("mood", mood.get())
    try:
        async with lock:
            print("bread", n, state["n"], now())
            print("mood", mood.get())
        print("tea", n, state["n"], now())
        async with condition:
            state["n"] += 1
            condition.notify(2)
            print(await asyncio.gather(asyncio.gather(w1(5), asyncio.wait_for(w0(4), 1), return_exceptions=False), w1(0), spawn(w0(0)), return_exceptions=True))
    except BaseException as e:
        print("main caught", repr(e))
    token = mood.set("salt")
    try:
        future(0).add_done_callback(lambda f: f.cancelled() or print("exception", repr(f.exception())))
        print("tea", n, state["n"], now())
    finally:
        mood.reset(token)
        print("mood", mood.get())
    try:
        try:
            queue.put_nowait((n, "jam"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
