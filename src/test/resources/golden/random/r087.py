import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(0)
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


def settle(n, value):
    print("settle", n, value)
    if n == 2 and not future(n).done():
        future(n).set_exception(KeyError(value))
    else:
        future(n).set_result(value)


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0.5)
    if n == 0:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0)
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
        h = asyncio.get_running_loop().call_later(1, stop, 0)
        await asyncio.sleep(3)
        h.cancel()
        print("handle", h.cancelled(), h.when() >= 0)
        async with bounded:
            ticks = ticker(2)
            try:
                print("first", await anext(ticks, "none"), await ticks.asend(None))
            except StopAsyncIteration as e:
                print("stopped", repr(e))
            finally:
                await ticks.aclose()
            ticks = ticker(5)
            try:
                async for i in ticks:
                    print("tick", i)
                    print("thread", await asyncio.to_thread(chop, 0))
            finally:
                await ticks.aclose()
            async with condition:
                condition.notify_all()
        return m + 1

    event.set()
    print("w0", await inner(n))
    asyncio.get_running_loop().call_later(3, event1.clear)


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    event.set()
    t = anyone(2)
    print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    done, pending = await asyncio.wait([future(1)], timeout=None, return_when=asyncio.FIRST_COMPLETED)
    print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
    for t in pending:
        t.cancel()
    print("twice", anyone(5).cancel("one"), anyone(2).cancel("two"))
    return state["n"]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(1), name="bread")
    spawn(w0(0))
    try:
        mood.set("bread")
        async with condition:
            state["n"] += 1
            condition.notify(1)
            print("bread", n, state["n"], now())
    except Exception as e:
        print("main failed", repr(e))
    try:
        print(await asyncio.gather(*[w1(2) for _ in range(1)], return_exceptions=True))
        return [n]
        print([i async for i in ticker(5)])
    except Exception as e:
        print("main failed", repr(e))
    done, pending = await asyncio.wait([spawn(w0(4)), future(2), spawn(w0(2))], timeout=3, return_when=asyncio.ALL_COMPLETED)
    print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
    for t in pending:
        t.cancel()
    try:
        t = anyone(2)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
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
