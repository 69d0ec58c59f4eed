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


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            await asyncio.sleep(0)
    finally:
        state["n"] += 1
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    match await asyncio.wait_for(spawn(w1(0)), 1):
        case int(x) if x > 1:
            print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
            async with condition:
                condition.notify_all()
        case (first, *rest) | [[first, *rest]]:
            print("case", first, rest)
        case None | "tired":
            print("cancel", anyone(3).cancel())
        case other:
            print("other case", other)
    print("twice", anyone(1).cancel("one"), anyone(2).cancel("two"))
    async with condition:
        condition.notify_all()
    try:
        try:
            event.set()
            event.set()
        except asyncio.CancelledError as e:
            print("0 caught", type(e).__name__, e.args)
        print("from queue1", await queue1.get())
        queue1.task_done()
    except asyncio.CancelledError:
        print("swallowed", asyncio.current_task().uncancel())
    try:
        queue.put_nowait((n, "milk"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    try:
        try:
            await lock.acquire()
            try:
                await asyncio.sleep(1)
            finally:
                lock.release()
        except ValueError as e:
            print("0 caught", type(e).__name__, e.args)
        print("mood", mood.get())
        asyncio.get_running_loop().call_at(now() + 1, future(1).cancel)
    except asyncio.CancelledError:
        print("swallowed", asyncio.current_task().uncancel())
    return None


async def w1(n):
    if busy():
        return

    async def inner(m):
        print("jam", n, state["n"], now())
        return m + 1

    ticks = ticker(1)
    try:
        async for i in ticks:
            print("tick", i)
            print("cancel", anyone(0).cancel())
    finally:
        await ticks.aclose()
    print("w1", await inner(n))
    print("cancel", anyone(1).cancel(None))


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(0))
    spawn(w0(0))
    print("salt", n, state["n"], now())
    try:
        await queue.put((3, "tea"))
        print(contextvars.copy_context().run(mood.set, "tea") is not None, mood.get())
    except Exception as e:
        print("main failed", repr(e))
    await asyncio.sleep(0)
    token = mood.set("bread")
    try:
        await asyncio.sleep(0)
        asyncio.current_task().cancel(None)
    finally:
        mood.reset(token)
        print("mood", mood.get())
    try:
        done, pending = await asyncio.wait([future(2), asyncio.ensure_future(asyncio.shield(spawn(w1(0))))], return_when=asyncio.FIRST_COMPLETED)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
        ticks = ticker(0)
        try:
            async for i in ticks:
                print("tick", i)
                print("milk", n, state["n"], now())
        finally:
            await ticks.aclose()
        print("jam", n, state["n"], now())
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
