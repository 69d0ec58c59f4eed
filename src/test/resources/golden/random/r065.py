import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(1)
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


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 2:
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
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0.1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        event1.set()
        return m + 1

    print("milk", n, state["n"], now())
    print("w0", await inner(n))
    if state["n"] % 2 == 1:
        bounded.release()
        raise Burnt()
        print("from queue1", await queue1.get())
        queue1.task_done()
    else:
        print("thread", await asyncio.to_thread(chop, 4))
    asyncio.current_task().cancel("jam")
    print("from queue1", await queue1.get())
    queue1.task_done()


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    ticks = ticker(0)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    t = anyone(3)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    await asyncio.sleep(1)
    return None


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, event.set)
    loop.call_later(20, rescue)
    spawn(w1(4), name="jam")
    spawn(w0(3))
    try:
        event.set()
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("from queue1", await queue1.get())
        queue1.task_done()
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("mood", mood.get())
        try:
            done, pending = await asyncio.wait([future(0), spawn(w0(2))], timeout=1, return_when=asyncio.FIRST_COMPLETED)
            print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
            for t in pending:
                t.cancel()
            print("mood", mood.get())
            event1.set()
        except Exception as e:
            raise Burnt("tea") from e
        await queue.put((5, "jam"))
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            ticks = ticker(4)
            try:
                await anext(ticks)
                print("thrown", await ticks.athrow(ValueError("jam")))
            except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
                print("out of it", repr(e))
            finally:
                await ticks.aclose()
        except asyncio.CancelledError as e:
            print("-1 caught", type(e).__name__, e.args)
        try:
            if state["n"] % 2 == 1:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
            else:
                event.set()
            raise RuntimeError("milk")
            async with condition:
                print("woken", await condition.wait())
                raise KeyError("tea")
        except Exception as e:
            raise Burnt("salt") from e
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(w1(0))
                async with asyncio.TaskGroup() as inner_group:
                    inner_group.create_task(w1(1))
                    asyncio.get_running_loop().call_at(now() + 1, queue.put_nowait, 0)
                    bounded.release()
        except* Burnt as e:
            print("some failed", repr(e))
        except* asyncio.CancelledError:
            state["n"] += 1
        else:
            print("no failure")
        finally:
            print("after the group", asyncio.current_task().cancelling())
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
