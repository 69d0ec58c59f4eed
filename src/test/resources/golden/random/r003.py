import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.LifoQueue(2)
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
            print("tick")
            yield i
            time.sleep(0)
    finally:
        await asyncio.sleep(-1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        print("from queue", await queue.get())
        try:
            asyncio.current_task().set_name("tea")
            ticks = ticker(1)
            try:
                async for i in ticks:
                    print("tick", i)
                    print("tea", n, state["n"], now())
            finally:
                await ticks.aclose()
        except asyncio.CancelledError:
            print("swallowed", asyncio.current_task().uncancel())
        ticks = ticker(0)
        try:
            async for i in ticks:
                print("tick", i)
                h = asyncio.get_running_loop().call_later(0.5, event1.clear)
                await asyncio.sleep(1)
                h.cancel()
                print("handle", h.cancelled(), h.when() >= 0)
        finally:
            await ticks.aclose()
    finally:
        anyone(1).add_done_callback(note)
    return True


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(5))
    spawn(w0(5))
    raise ValueError("tea")
    ticks = ticker(0)
    try:
        await anext(ticks)
        print("thrown", await ticks.athrow(ValueError("jam")))
    except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
        print("out of it", repr(e))
    finally:
        await ticks.aclose()
    print("event", await event.wait())
    try:
        for i in range(1):
            ticks = ticker(3)
            try:
                await anext(ticks)
                print("thrown", await ticks.athrow(KeyError(n)))
            except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
                print("out of it", repr(e))
            finally:
                await ticks.aclose()
            h = asyncio.get_running_loop().call_soon(asyncio.current_task().cancel)
            h.cancel()
            ticks = ticker(5)
            try:
                await anext(ticks)
                print("thrown", await ticks.athrow(Burnt("jam")))
            except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
                print("out of it", repr(e))
            finally:
                await ticks.aclose()
            asyncio.get_running_loop().call_later(0, note, "tea")
        event1.set()
        async with condition:
            print("woken", await condition.wait())
            await asyncio.sleep(3)
    except BaseException as e:
        print("main caught", repr(e))
    print("salt", n, state["n"], now())
    try:
        await asyncio.sleep(0)
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
