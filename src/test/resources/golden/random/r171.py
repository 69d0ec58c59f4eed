import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(1)
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
    time.sleep(0.5)
    if n == 3:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
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
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    state["n"] += 1
    ticks = ticker(1)
    try:
        async for i in ticks:
            print("tick", i)
            await asyncio.sleep(0)
    finally:
        await ticks.aclose()
    async with condition:
        print("woken", await condition.wait())
        h = asyncio.get_running_loop().call_soon(settle, 0, "salt")
        h.cancel()
    anyone(2).add_done_callback(note)
    print("removed", anyone(1).remove_done_callback(note))
    try:
        asyncio.get_running_loop().call_at(now() + 1, settle, 0, "tea")
        t = anyone(3)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
    except ValueError as e:
        print("0 caught", type(e).__name__, e.args)
    semaphore.release()
    return (n, "salt")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(2))
    spawn(w0(1))
    try:
        future(0).add_done_callback(lambda f: event.set())
        try:
            try:
                event.set()
            except asyncio.TimeoutError as e:
                print("-1 caught", type(e).__name__, e.args)
            print("event", await event.wait())
            await queue1.join()
        except asyncio.TimeoutError as e:
            print("passes", repr(e))
            raise
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(w0(2))
                known(group.create_task(w0(5)))
                print("mood", mood.get())
        except* ValueError as e:
            print("some failed", e.message, [repr(x) for x in e.exceptions])
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("mood", mood.get())
    except Exception as e:
        print("main failed", repr(e))
    try:
        f = future(1)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
        async with condition:
            print("woken", await condition.wait())
            h = asyncio.get_running_loop().call_soon(asyncio.current_task().cancel)
            h.cancel()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print("thread", await asyncio.to_thread(chop, 2))
        try:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
            await asyncio.sleep(1)
            event.set()
        except asyncio.TimeoutError as e:
            print("passes", repr(e))
            raise
    except asyncio.CancelledError as e:
        print("-1 caught", type(e).__name__, e.args)
    print("acquired", await lock1.acquire())
    print("barrier", await barrier.wait())
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
