import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(1)
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


def now():
    return asyncio.get_running_loop().time()


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


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(3)
            yield i
            print("tick")
    finally:
        anyone(2).add_done_callback(lambda f: stop(4))
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    async with asyncio.timeout_at(now() + -1):
        done, pending = await asyncio.wait([spawn(w1(0))], return_when=asyncio.FIRST_COMPLETED)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        asyncio.create_task(w1(3), name=f"jam-{n}")
    print("jam", n, state["n"], now())
    while state["n"] < 1:
        state["n"] += 1
        async with asyncio.timeout_at(now() + 1):
            event.set()
            ticks = ticker(2)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("0 caught", type(e).__name__, e.args)
        ticks = ticker(5)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(Burnt("milk")))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
    print("mood", mood.get())
    async with condition:
        print("woken", await condition.wait())
        asyncio.create_task(w1(1))
    return None


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    ticks = ticker(3)
    try:
        async for i in ticks:
            print("tick", i)
            return [n]
    finally:
        await ticks.aclose()
    r = await event.wait()
    print("1 got", r)
    for i in range(2):
        async with condition:
            print("woken", await condition.wait())
            await asyncio.sleep(0)
        return state["n"]
    ticks = ticker(1)
    try:
        await anext(ticks)
        print("thrown", await ticks.athrow(Burnt("tea")))
    except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
        print("out of it", repr(e))
    finally:
        await ticks.aclose()
    print({i: "jam" async for i in ticker(3) if i != 1})
    return state["n"]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(2), name="tea")
    spawn(w0(5))
    try:
        event1.clear()
        await queue1.put((0, "milk"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
        f = future(2)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    except Exception as e:
        print("main failed", repr(e))
    done, pending = await asyncio.wait([future(1), future(0), spawn(w0(2))], timeout=2, return_when=asyncio.ALL_COMPLETED)
    print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
    for t in pending:
        t.cancel()
    print("uncancel", asyncio.current_task().uncancel())
    try:
        bounded.release()
        print("barrier", await barrier.wait())
    except Exception as e:
        print("main failed", repr(e))
    try:
        await queue1.put((1, "bread"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
