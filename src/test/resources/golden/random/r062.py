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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


def now():
    return asyncio.get_running_loop().time()


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0.5)
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
        return n
        return m + 1

    done, pending = await asyncio.wait([asyncio.ensure_future(pick(0, 1)), pick(0, 1)], return_when=asyncio.ALL_COMPLETED)
    for t in done:
        print("done", t.cancelled() or repr(t.exception()))
    print("w0", await inner(n))
    await asyncio.sleep(0.25)
    event1.clear()
    async with lock:
        print("mood", mood.get())


async def w1(n):
    if busy():
        return n
    try:
        time.sleep(0.5)
        try:
            r = await asyncio.wait_for(event.wait(), -1)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        await queue1.put((1, "salt"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
        async with condition:
            await condition.wait_for(lambda: state["n"] > 1)
            print("state", state["n"])
    finally:
        print("finally", n)
    return (n, "milk")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, event.set)
    loop.call_later(20, rescue)
    spawn(w1(3))
    spawn(w0(5))
    try:
        t = spawn(w1(3))
        await asyncio.sleep(2)
        t.cancel("salt")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
        for i in range(1):
            h = asyncio.get_running_loop().call_later(1, asyncio.current_task().cancel)
            await asyncio.sleep(1)
            h.cancel()
            print("handle", h.cancelled(), h.when() >= 0)
            async with asyncio.TaskGroup() as group:
                group.create_task(w0(5))
                known(group.create_task(w1(1)))
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                await asyncio.sleep(1)
                event.set()
            time.sleep(0.5)
    except Exception as e:
        print("main failed", repr(e))
    print("event", await event.wait())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(w1(0))
            known(group.create_task(w0(1)))
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(w1(2))
                    known(group.create_task(w0(0)))
                    event.set()
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("-1 caught", type(e).__name__, e.args)
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("-1 caught", type(e).__name__, e.args)
            except* asyncio.CancelledError as e:
                print("some failed", e.message, [repr(x) for x in e.exceptions])
            asyncio.create_task(w0(3), name=f"tea-{n}")
    except* Exception as e:
        print("some failed", e.message, [repr(x) for x in e.exceptions])
    print("thread", await asyncio.to_thread(chop, 2))
    try:
        await queue.put((0, "jam"))
    except Exception as e:
        print("main failed", repr(e))
    try:
        print([i async for i in ticker(2)])
        print(contextvars.copy_context().run(mood.set, "bread") is not None, mood.get())
        async with condition:
            await condition.wait_for(lambda: state["n"] > 5)
            print("state", state["n"])
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
