import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(1)
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
    time.sleep(0)
    if n == 4:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(1)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            time.sleep(1)
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        raise KeyError("salt")
        while state["n"] < 3:
            state["n"] += 1
            while state["n"] < 3:
                state["n"] += 1
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("0 caught", type(e).__name__, e.args)
            print([i async for i in ticker(5)])
            ticks = ticker(0)
            try:
                print("first", await anext(ticks, "none"), await ticks.asend(None))
            except StopAsyncIteration as e:
                print("stopped", repr(e))
            finally:
                await ticks.aclose()
    finally:
        t = spawn(w2(1), name=f"tea-{n}")
    return 0.5


async def w1(n):
    if busy():
        return

    async def inner(m):
        t = spawn(w2(1))
        await asyncio.sleep(3)
        t.cancel("bread")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
        print("event", await event.wait())
        return m + 1

    t = spawn(leaf(1))
    await asyncio.sleep(-1)
    t.cancel("bread")
    try:
        print("still", await t)
    except asyncio.CancelledError as e:
        print("gone", e.args, t.cancelled())
    print("w1", await inner(n))
    done, pending = await asyncio.wait([asyncio.ensure_future(spawn(w2(2))), future(1), spawn(w2(3))], timeout=None, return_when=asyncio.ALL_COMPLETED)
    print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
    for t in pending:
        t.cancel()
    print("shielded", await asyncio.shield(future(1)))


async def w2(n):
    if busy():
        return n
    try:
        await asyncio.sleep(0)
        while state["n"] < 3:
            state["n"] += 1
            async with condition:
                condition.notify_all()
        while state["n"] < 2:
            state["n"] += 1
            print("shielded", await asyncio.shield(asyncio.to_thread(chop, 3)))
            event.set()
            try:
                await asyncio.sleep(1)
                ticks = ticker(0)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
            except ValueError as e:
                print("passes", repr(e))
                raise
    finally:
        await asyncio.sleep(0.25)
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(2), name="tea")
    spawn(w1(3))
    print("cancelling", asyncio.current_task().cancelling())
    try:
        print({i: "tea" async for i in ticker(5) if i != 1})
        print({i: "milk" async for i in ticker(3) if i != 1})
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print([i async for i in ticker(1)])
        bounded.release()
        done, pending = await asyncio.wait([future(0), spawn(w0(2)), asyncio.ensure_future(queue1.get())], return_when=asyncio.FIRST_COMPLETED)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print("cancelling", asyncio.current_task().cancelling())
        anyone(5).add_done_callback(note)
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
