import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(1)
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


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 1:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(1)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0)
            yield i
            print("tick")
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
        done, pending = await asyncio.wait([future(0), spawn(w1(2))], return_when=asyncio.FIRST_EXCEPTION)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
        asyncio.get_running_loop().call_at(now() + 1, event.set)
        return m + 1

    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    print("w0", await inner(n))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(2))
            known(group.create_task(leaf(4)))
            await queue1.put((5, "tea"))
            print("size", queue1.qsize(), queue1.empty(), queue.full())
            print("event", await event1.wait())
            ticks = ticker(0)
            try:
                async for i in ticks:
                    print("tick", i)
                    raise Burnt("tea", n)
            finally:
                await ticks.aclose()
    except* Burnt as e:
        print("some failed", e.message, [repr(x) for x in e.exceptions])


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    await queue1.put((1, "salt"))
    print("size", queue1.qsize(), queue1.empty(), queue.full())
    async with condition:
        state["n"] += 1
        condition.notify(1)
        print("cancelling", asyncio.current_task().cancelling())
    t = anyone(1)
    print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    return "tea"


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w1(5), name="tea")
    spawn(w1(4))
    try:
        try:
            r = await asyncio.wait_for(asyncio.sleep(0, "milk"), 2)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        r = await future(2)
        print("-1 got", r)
        event.set()
    except Exception as e:
        print("main failed", repr(e))
    ticks = ticker(0)
    try:
        async for i in ticks:
            print("tick", i)
            await asyncio.sleep(-1)
    finally:
        await ticks.aclose()
    h = asyncio.get_running_loop().call_soon(lambda: print("lambda", state))
    h.cancel()
    ticks = ticker(2)
    try:
        await anext(ticks)
        print("thrown", await ticks.athrow(ValueError("salt")))
    except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
        print("out of it", repr(e))
    finally:
        await ticks.aclose()
    try:
        try:
            print([await x for x in [w0(4), asyncio.sleep(0, 0)]])
            async with bounded:
                await asyncio.sleep(1)
        except asyncio.TimeoutError as e:
            print("-1 caught", type(e).__name__, e.args)
        raise asyncio.CancelledError("tea")
    except Exception as e:
        print("main failed", repr(e))
    try:
        r = await spawn(w1(3))
        print("-1 got", r)
        try:
            event.clear()
            await asyncio.sleep(0)
            h = asyncio.get_running_loop().call_soon(event.set)
            h.cancel()
        except Exception as e:
            raise Burnt("jam") from e
        try:
            for f in asyncio.as_completed([future(0), asyncio.get_running_loop().run_in_executor(None, chop, 2), asyncio.get_running_loop().run_in_executor(None, chop, 0)], timeout=2):
                print("completed", await f)
        except asyncio.TimeoutError as e:
            print("not completed", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
