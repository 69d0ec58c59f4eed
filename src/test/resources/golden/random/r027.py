import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(2)
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
            time.sleep(1)
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0.5)
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
            ticks = ticker(0)
            try:
                async for i in ticks:
                    print("tick", i)
                    raise Burnt("tea", n)
            finally:
                await ticks.aclose()
            print({i: "jam" async for i in ticker(2) if i != 1})
            bounded.release()
        except (Burnt, KeyError) as e:
            print("passes", repr(e))
            raise
        await queue1.join()
        state["n"] += 1
        t = spawn(w1(0))
        await asyncio.sleep(0)
        t.cancel("milk")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
        mood.set("salt")
        lock1.release()
    finally:
        print("finally", n)
    return [n]


async def w1(n):
    if busy():
        return n
    try:
        print("event", await event.wait())
        anyone(3).add_done_callback(note)
        print("removed", anyone(0).remove_done_callback(note))
        t = anyone(1)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        print(contextvars.copy_context().run(mood.set, "tea") is not None, mood.get())
    finally:
        await asyncio.sleep(1)
    return n * 2


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(5))
    spawn(w0(4))
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        raise ValueError("milk")
    except Exception as e:
        print("main failed", repr(e))
    raise Burnt()
    ticks = ticker(5)
    try:
        async for i in ticks:
            print("tick", i)
            asyncio.get_running_loop().call_soon(future(1).cancel)
    finally:
        await ticks.aclose()
    future(2).add_done_callback(note)
    await asyncio.sleep(1e-9)
    try:
        token = mood.set("tea")
        try:
            h = asyncio.get_running_loop().call_soon(future(0).cancel)
            h.cancel()
            future(0).add_done_callback(lambda f: print("callback", f.done(), f.cancelled()))
        finally:
            mood.reset(token)
            print("mood", mood.get())
        t = anyone(1)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        await queue1.join()
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
