import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(2)
queue1 = asyncio.PriorityQueue()
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
            await asyncio.sleep(0)
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print("event", await event1.wait())
    ticks = ticker(5)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    mood.set("salt")
    time.sleep(1)
    print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    t = anyone(5)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    ticks = ticker(5)
    try:
        async for i in ticks:
            print("tick", i)
            raise asyncio.TimeoutError()
    finally:
        await ticks.aclose()
    time.sleep(0)
    ticks = ticker(2)
    try:
        async for i in ticks:
            print("tick", i)
            asyncio.get_running_loop().call_soon(note, "salt")
    finally:
        await ticks.aclose()
    async with condition:
        await condition.wait_for(lambda: state["n"] > 0)
        print("state", state["n"])
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(4), name="bread")
    spawn(w1(0))
    try:
        event1.clear()
        async with barrier as position:
            print("position", position)
            print("acquired", await lock.acquire())
        ticks = ticker(1)
        try:
            async for i in ticks:
                print("tick", i)
                await asyncio.sleep(0)
        finally:
            await ticks.aclose()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        ticks = ticker(2)
        try:
            async for i in ticks:
                print("tick", i)
                time.sleep(1)
        finally:
            await ticks.aclose()
    except Exception as e:
        print("main failed", repr(e))
    try:
        f = future(2)
        if not f.done():
            f.set_result(n * 2)
        print("tea", n, state["n"], now())
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            ticks = ticker(3)
            try:
                async for i in ticks:
                    print("tick", i)
                    r = await w1(3)
                    print("-1 got", r)
            finally:
                await ticks.aclose()
        except Exception as e:
            print("-1 caught", type(e).__name__, e.args)
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
