import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(2)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 0:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0.5)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
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
        asyncio.create_task(w2(5), context=contextvars.copy_context())
        f = future(2)
        if not f.done():
            f.set_result(n)
        event.set()
        for i in range(2):
            print("from queue", await queue.get())
            print("uncancel", asyncio.current_task().uncancel())
    finally:
        await asyncio.sleep(1e-9)
    return (n, "salt")


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    while state["n"] < 2:
        state["n"] += 1
        await barrier.abort()
    while state["n"] < 3:
        state["n"] += 1
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(5))
            known(group.create_task(leaf(2)))
            await asyncio.sleep(1)
            event.set()
        await barrier.abort()
        done, pending = await asyncio.wait([pick(1, 2), pick(1, 5), future(0)], return_when=asyncio.FIRST_EXCEPTION)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
    t = anyone(1)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))
    print("from queue", await queue.get())
    asyncio.create_task(w2(5), context=contextvars.copy_context())
    return n


async def w2(n):
    if busy():
        return n
    try:
        f = future(2)
        if not f.done():
            f.set_exception(ValueError("bread"))
        async with condition:
            await condition.wait_for(lambda: state["n"] > 2)
            print("state", state["n"])
        f = future(1)
        if not f.done():
            f.set_exception(ValueError("tea"))
    finally:
        print("finally", n)
    return "bread"


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w0(5), name="tea")
    spawn(w0(1))
    h = asyncio.get_running_loop().call_soon(boom)
    h.cancel()
    async with condition:
        print("woken", await condition.wait())
        anyone(2).add_done_callback(note)
        print("removed", anyone(0).remove_done_callback(note))
    try:
        event1.clear()
        print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
        event.clear()
    except Exception as e:
        print("main failed", repr(e))
    try:
        while state["n"] < 2:
            state["n"] += 1
            time.sleep(0.5)
            print([await x for x in [w1(1), asyncio.sleep(0, 0)]])
            while state["n"] < 1:
                state["n"] += 1
                ticks = ticker(2)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            for f in asyncio.as_completed([pick(-1, 4), asyncio.get_running_loop().run_in_executor(None, chop, 1)], timeout=1):
                print("completed", await f)
        except Exception as e:
            print("not completed", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
