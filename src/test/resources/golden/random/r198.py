import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(2)
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


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 4:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            time.sleep(0.5)
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        t = anyone(3)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        async with condition:
            state["n"] += 1
            condition.notify(2)
            print(await asyncio.gather(*[leaf(5) for _ in range(1)], return_exceptions=False))
        return m + 1

    try:
        t = anyone(5)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
    except Exception as e:
        print("passes", repr(e))
        raise
    print("w0", await inner(n))
    async with condition:
        condition.notify_all()
    print({i: "salt" async for i in ticker(1) if i != 1})
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(5), name="jam")
    spawn(w0(0))
    try:
        await lock.acquire()
        try:
            ticks = ticker(3)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
            await asyncio.sleep(1)
        finally:
            lock1.release()
        async with condition:
            condition.notify_all()
        async with condition:
            state["n"] += 1
            condition.notify(2)
            h = asyncio.get_running_loop().call_soon(stop, 5)
            h.cancel()
    except ValueError:
        print([i async for i in ticker(5)])
        try:
            event.set()
            await asyncio.sleep(1)
        except (Burnt, KeyError) as e:
            print("-1 caught", type(e).__name__, e.args)
    else:
        r = await asyncio.get_running_loop().run_in_executor(None, chop, 2)
        print("-1 got", r)
    finally:
        await asyncio.sleep(1)
    await lock1.acquire()
    try:
        state["n"] += 1
    finally:
        lock.release()
    lock.release()
    try:
        async with condition:
            state["n"] += 1
            condition.notify(0)
            print("uncancel", asyncio.current_task().uncancel())
        t = anyone(0)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        try:
            print("acquired", await lock1.acquire())
        except Exception as e:
            print("-1 caught", type(e).__name__, e.args)
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("from queue1", await queue1.get())
        queue1.task_done()
        try:
            try:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
            except Exception as e:
                print("-1 caught", type(e).__name__, e.args)
            print([i async for i in ticker(2)])
        except Exception as e:
            print("-1 caught", type(e).__name__, e.args)
    except Exception as e:
        print("main failed", repr(e))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
