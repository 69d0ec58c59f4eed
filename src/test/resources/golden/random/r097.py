import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(1)
queue1 = asyncio.PriorityQueue()
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


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 5:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(1)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(1)
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
    asyncio.get_running_loop().call_later(1, event.set)
    ticks = ticker(3)
    try:
        await anext(ticks)
        print("thrown", await ticks.athrow(Burnt("milk")))
    except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
        print("out of it", repr(e))
    finally:
        await ticks.aclose()
    async with barrier as position:
        print("position", position)
        print("future", future(1).cancel())
        print("jam", n, state["n"], now())
        ticks = ticker(0)
        try:
            async for i in ticks:
                print("tick", i)
                anyone(2).add_done_callback(note)
                print("removed", anyone(0).remove_done_callback(note))
        finally:
            await ticks.aclose()
    ticks = ticker(5)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    return 0.5


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print(contextvars.copy_context().run(mood.set, "tea") is not None, mood.get())
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    ticks = ticker(0)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    print("barrier", await barrier.wait())
    return (n, "bread")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(4))
    spawn(w1(2))
    try:
        print("uncancel", asyncio.current_task().uncancel())
        print("event", await event.wait())
        print([await x for x in [w0(3), asyncio.sleep(0.25, 0)]])
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(w0(4))
            async with asyncio.TaskGroup() as inner_group:
                inner_group.create_task(w1(0))
                print({i: "bread" async for i in ticker(1) if i != 1})
    except* Exception as e:
        print("some failed", repr(e))
    except* asyncio.CancelledError:
        state["n"] += 1
    else:
        print("no failure")
    finally:
        print("after the group", asyncio.current_task().cancelling())
    bounded.release()
    print("future", future(2).cancel())
    try:
        print("thread", await asyncio.to_thread(chop, 1))
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(w0(0))
                known(group.create_task(w0(1)))
                print("barrier", await barrier.wait())
                print([await x for x in [w0(3), asyncio.sleep(1e-9, 0)]])
                queue1.put_nowait((5, "bread"))
        except* BaseException as e:
            print("some failed", e.message, [repr(x) for x in e.exceptions])
        await queue1.join()
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
