import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(1)
queue1 = asyncio.Queue()
barrier = asyncio.Barrier(1)
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


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 1:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0.1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    await queue1.put((4, "salt"))
    print("size", queue1.qsize(), queue1.empty(), queue.full())
    print("twice", anyone(0).cancel("one"), anyone(1).cancel("two"))
    print([await x for x in [leaf(4), asyncio.sleep(1, 0)]])
    f = future(1)
    print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    return None
    done, pending = await asyncio.wait([future(2)], timeout=-1, return_when=asyncio.FIRST_EXCEPTION)
    print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
    for t in pending:
        t.cancel()
    return n


async def w1(n):
    if busy():
        return

    async def inner(m):
        mood.set("bread")
        return m + 1

    try:
        for f in asyncio.as_completed([asyncio.to_thread(chop, 0), asyncio.get_running_loop().run_in_executor(None, chop, 4)], timeout=0.5):
            print("completed", await f)
    except RuntimeError as e:
        print("not completed", repr(e))
    print("w1", await inner(n))
    mood.set("tea")
    async with asyncio.TaskGroup() as group:
        group.create_task(leaf(5))
        known(group.create_task(leaf(2)))
        print("cancel", anyone(4).cancel(None))
    ticks = ticker(4)
    try:
        async for i in ticks:
            print("tick", i)
            h = asyncio.get_running_loop().call_soon(queue.put_nowait, 2)
            h.cancel()
    finally:
        await ticks.aclose()


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, rescue)
    spawn(w1(3), name="jam")
    spawn(w1(4))
    anyone(4).add_done_callback(note)
    print("removed", anyone(1).remove_done_callback(note))
    print("twice", anyone(2).cancel("one"), anyone(1).cancel("two"))
    for i in range(1):
        try:
            for f in asyncio.as_completed([w1(5), spawn(w0(4))], timeout=3):
                print("completed", await f)
        except ValueError as e:
            print("not completed", repr(e))
        async with barrier as position:
            print("position", position)
            event.set()
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
            event.set()
        await w0(2)
    try:
        await asyncio.sleep(0)
        await w0(5)
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            r = await asyncio.wait_for(spawn(w1(2)), -1)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(w1(2))
                async with asyncio.TaskGroup() as inner_group:
                    inner_group.create_task(w0(2))
                    bounded.release()
                    ticks = ticker(5)
                    try:
                        print("first", await anext(ticks, "none"), await ticks.asend(None))
                    except StopAsyncIteration as e:
                        print("stopped", repr(e))
                    finally:
                        await ticks.aclose()
        except* Exception as e:
            print("some failed", repr(e))
        except* Exception:
            state["n"] += 1
        else:
            print("no failure")
        finally:
            print("after the group", asyncio.current_task().cancelling())
        print("future", future(1).cancel("bread"))
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
