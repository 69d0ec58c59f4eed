import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.LifoQueue(1)
queue1 = asyncio.Queue()
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


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            time.sleep(1)
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return n
    try:
        anyone(4).add_done_callback(note)
        print("removed", anyone(4).remove_done_callback(note))
        await lock.acquire()
        try:
            try:
                event.set()
                event.set()
            except asyncio.CancelledError as e:
                print("1 caught", type(e).__name__, e.args)
        finally:
            lock.release()
        async with condition:
            state["n"] += 1
            condition.notify(0)
            anyone(5).add_done_callback(note)
            print("removed", anyone(1).remove_done_callback(note))
        f = future(1)
        if not f.done():
            f.set_result(0.5)
        future(1).add_done_callback(note)
    finally:
        await asyncio.sleep(0.25)
    return None


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(1), name="bread")
    spawn(w1(3))
    try:
        try:
            async with barrier as position:
                print("position", position)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                event.set()
        except Exception as e:
            print("passes", repr(e))
            raise
        ticks = ticker(0)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
        queue1.put_nowait((4, "bread"))
    except Exception as e:
        print("main failed", repr(e))
    try:
        event.clear()
    except Exception as e:
        print("main failed", repr(e))
    try:
        time.sleep(0.5)
        t = asyncio.create_task(w1(0))
        try:
            print("shield", await asyncio.wait_for(asyncio.shield(t), 3))
        except (asyncio.TimeoutError, Burnt) as e:
            print("shield left", type(e).__name__, t.done())
    except Exception as e:
        print("main failed", repr(e))
    try:
        ticks = ticker(0)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(Burnt("tea")))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
        while state["n"] < 3:
            state["n"] += 1
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
            event.set()
            event.set()
    except (Burnt, KeyError):
        ticks = ticker(5)
        try:
            async for i in ticks:
                print("tick", i)
                asyncio.create_task(w1(3), name=f"tea-{n}")
        finally:
            await ticks.aclose()
        async with lock:
            await asyncio.sleep(1)
    else:
        return n
    finally:
        await asyncio.sleep(1)
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
