import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(0)
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
            await asyncio.sleep(-1)
            yield i
            print("tick")
    finally:
        await asyncio.sleep(-1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return n
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        event1.clear()
        asyncio.current_task().cancel(None)
        t = anyone(0)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
    finally:
        await asyncio.sleep(0)
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, rescue)
    spawn(w1(2))
    spawn(w1(2))
    try:
        token = mood.set("salt")
        try:
            asyncio.get_running_loop().call_at(now() + 1, note, "milk")
            print(sorted(task.get_name() for task in asyncio.all_tasks()))
        finally:
            mood.reset(token)
            print("mood", mood.get())
        try:
            print("uncancel", asyncio.current_task().uncancel())
            ticks = ticker(4)
            try:
                print("first", await anext(ticks, "none"), await ticks.asend(None))
            except StopAsyncIteration as e:
                print("stopped", repr(e))
            finally:
                await ticks.aclose()
        except Exception as e:
            raise Burnt("milk") from e
        return "salt"
    except Exception as e:
        print("main failed", repr(e))
    try:
        ticks = ticker(3)
        try:
            async for i in ticks:
                print("tick", i)
                h = asyncio.get_running_loop().call_later(1e-9, lambda: print("lambda", state))
                await asyncio.sleep(1)
                h.cancel()
                print("handle", h.cancelled(), h.when() >= 0)
        finally:
            await ticks.aclose()
        async with asyncio.timeout_at(now() + 0.1):
            ticks = ticker(1)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(0)
            finally:
                await ticks.aclose()
    except Exception as e:
        print("main failed", repr(e))
    try:
        r = await spawn(w1(2))
        print("-1 got", r)
        t = anyone(2)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        print(barrier.n_waiting, barrier.broken, barrier.parties)
    except Exception as e:
        print("main failed", repr(e))
    try:
        semaphore.release()
        ticks = ticker(0)
        try:
            async for i in ticks:
                print("tick", i)
                t = spawn(w1(0), name="bread")
        finally:
            await ticks.aclose()
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
