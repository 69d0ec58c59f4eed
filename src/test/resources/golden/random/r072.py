import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(2)
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


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def now():
    return asyncio.get_running_loop().time()


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            await asyncio.sleep(0)
    finally:
        print(await asyncio.gather(*[leaf(2) for _ in range(1)], return_exceptions=False))
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        ticks = ticker(1)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(KeyError(n)))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
        print("from queue", await queue.get())
        return m + 1

    try:
        async with asyncio.timeout(-1) as limit:
            async with asyncio.timeout_at(now() + 1):
                print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
                try:
                    await asyncio.sleep(1)
                except ValueError:
                    await asyncio.sleep(1)
                else:
                    await asyncio.sleep(1)
                finally:
                    print("finally", n)
                print("mood", mood.get())
            limit.reschedule(None)
    except TimeoutError:
        print("time is up", limit.expired(), now())
    print("w0", await inner(n))
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    event1.clear()
    try:
        async with lock:
            ticks = ticker(5)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
            event.set()
    except RuntimeError:
        bounded.release()
        try:
            ticks = ticker(2)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
            ticks = ticker(1)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
            event.set()
        except Exception as e:
            raise Burnt("tea") from e
    else:
        state["n"] += 1
    finally:
        print("finally", n)


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print("cancel", anyone(3).cancel(None))
    try:
        print("from queue1", await queue1.get())
        queue1.task_done()
    except Exception as e:
        raise Burnt("tea") from e
    print("cancelling", asyncio.current_task().cancelling())
    return n * 2


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w0(3), name="milk")
    spawn(w1(4))
    try:
        await asyncio.sleep(0)
    except BaseException as e:
        print("main caught", repr(e))
    bounded.release()
    asyncio.current_task().cancel("bread")
    try:
        f = future(2)
        if not f.done():
            f.set_exception(ValueError("salt"))
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    except ValueError:
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
    else:
        print("twice", anyone(2).cancel("one"), anyone(3).cancel("two"))
    finally:
        await asyncio.sleep(-1)
    try:
        f = future(0)
        if not f.done():
            f.set_exception(KeyError(n))
    except Exception as e:
        print("main failed", repr(e))
    try:
        token = mood.set("salt")
        try:
            anyone(2).add_done_callback(boom)
            await asyncio.sleep(-1)
        finally:
            mood.reset(token)
            print("mood", mood.get())
        semaphore.release()
        print({i: "bread" async for i in ticker(4) if i != 1})
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
