import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(2)
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
            print("tick")
            yield i
            print("tick")
    finally:
        await asyncio.sleep(1e-9)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        async with condition:
            await condition.wait_for(lambda: state["n"] > 0)
            print("state", state["n"])
        mood.set("jam")
        t = spawn(w1(5), name="bread")
        try:
            t = anyone(2)
            try:
                print("result", t.result())
            except (Exception, asyncio.CancelledError) as e:
                print("no result", repr(e))
            t = anyone(3)
            try:
                print("exception", repr(t.exception()))
            except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
                print("no exception", repr(e))
        except Exception as e:
            raise Burnt("salt") from e
    finally:
        print("finally", n)
    return state["n"]


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    t = anyone(4)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    anyone(1).add_done_callback(note)
    print("removed", anyone(5).remove_done_callback(note))
    mood.set("tea")
    f = future(1)
    if not f.done():
        f.set_result(n)
    ticks = ticker(0)
    try:
        async for i in ticks:
            print("tick", i)
            future(2).add_done_callback(lambda f: f.cancelled() or print("exception", repr(f.exception())))
    finally:
        await ticks.aclose()
    t = spawn(leaf(4))
    await asyncio.sleep(1)
    t.cancel("tea")
    try:
        print("still", await t)
    except asyncio.CancelledError as e:
        print("gone", e.args, t.cancelled())
    return state["n"]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, rescue)
    spawn(w1(2))
    spawn(w0(0))
    try:
        print("future", future(2).cancel(None))
        print("barrier", await barrier.wait())
        lock1.release()
    except Exception as e:
        print("main failed", repr(e))
    try:
        t = anyone(3)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        try:
            r = await asyncio.wait_for(asyncio.sleep(1, "tea"), 0)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
    except Exception as e:
        print("main failed", repr(e))
    try:
        ticks = ticker(1)
        try:
            async for i in ticks:
                print("tick", i)
                r = await w1(2)
                print("-1 got", r)
        finally:
            await ticks.aclose()
        r = await asyncio.wait_for(asyncio.wait_for(asyncio.sleep(1e-9, "tea"), 0), 1)
        print("-1 got", r)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        for i in range(3):
            async with condition:
                state["n"] += 1
                condition.notify(1)
                raise asyncio.CancelledError("tea")
            asyncio.get_running_loop().call_later(1e-9, future(1).cancel)
            asyncio.current_task().set_name("bread")
            anyone(5).add_done_callback(note)
            print("removed", anyone(0).remove_done_callback(note))
        print("mood", mood.get())
        print("mood", mood.get())
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
