import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(1)
queue1 = asyncio.PriorityQueue()
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
        asyncio.get_running_loop().call_soon(note, n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return n
    try:
        t = anyone(5)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        ticks = ticker(1)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(ValueError("jam")))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
        time.sleep(0.5)
        ticks = ticker(2)
        try:
            async for i in ticks:
                print("tick", i)
                await asyncio.sleep(0)
        finally:
            await ticks.aclose()
        anyone(2).add_done_callback(note)
        print("removed", anyone(1).remove_done_callback(note))
    finally:
        time.sleep(0.5)
    return True


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w1(5))
    spawn(w1(2))
    try:
        bounded.release()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        queue1.put_nowait((5, "tea"))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print("cancelling", asyncio.current_task().cancelling())
    except ValueError as e:
        print("-1 caught", type(e).__name__, e.args)
    try:
        print("acquired", await lock1.acquire())
        await queue1.join()
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
