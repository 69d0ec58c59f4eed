import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(2)
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


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


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
    time.sleep(1)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(1e-9)
            yield i
            print("tick")
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        try:
            future(0).add_done_callback(lambda f: f.cancelled() or print("exception", repr(f.exception())))
            queue1.put_nowait((2, "salt"))
            state["n"] += 1
        except ValueError as e:
            print("passes", repr(e))
            raise
        async with condition:
            await condition.wait_for(lambda: state["n"] > 4)
            print("state", state["n"])
        t = anyone(1)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
    finally:
        print("twice", anyone(1).cancel("one"), anyone(1).cancel("two"))
    return n


async def w1(n):
    if busy():
        return n
    try:
        async with semaphore:
            mood.set("milk")
            done, pending = await asyncio.wait([future(0), asyncio.ensure_future(w2(5))], timeout=-1, return_when=asyncio.ALL_COMPLETED)
            print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
            for t in pending:
                t.cancel()
        print([i async for i in ticker(5)])
    finally:
        asyncio.current_task().cancel(n)
    return True


async def w2(n):
    if busy():
        return

    async def inner(m):
        print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
        return m + 1

    t = anyone(3)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))
    print("w2", await inner(n))
    async with asyncio.TaskGroup() as group:
        group.create_task(leaf(5))
        known(group.create_task(leaf(1)))
        ticks = ticker(4)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(KeyError(n)))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
        if state["n"] % 2 == 0:
            await asyncio.sleep(1)
        else:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("2 caught", type(e).__name__, e.args)
        asyncio.create_task(leaf(5), context=contextvars.copy_context())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, rescue)
    spawn(w1(5))
    spawn(w1(3))
    try:
        print("future", future(0).cancel("salt"))
    except Exception as e:
        print("main failed", repr(e))
    asyncio.create_task(w0(1), context=contextvars.copy_context())
    async with semaphore:
        bounded.release()
        try:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
        except Exception:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
            ticks = ticker(1)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
        else:
            print("thread", await asyncio.to_thread(chop, 5))
        finally:
            asyncio.get_running_loop().call_later(1, note, "tea")
        try:
            for f in asyncio.as_completed([queue.get()], timeout=None):
                print("completed", await f)
        except ValueError as e:
            print("not completed", repr(e))
    try:
        t = spawn(w1(5))
        print("mood", mood.get())
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
