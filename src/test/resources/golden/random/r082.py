import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
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
        t = anyone(0)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
        return m + 1

    print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
    print("w0", await inner(n))
    t = anyone(2)
    print(t.get_name(), t.done(), t.cancelled(), t.cancelling())


async def w1(n):
    if busy():
        return n
    try:
        ticks = ticker(3)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(KeyError(n)))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
        async with bounded:
            try:
                await asyncio.sleep(1)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
            except Exception as e:
                raise Burnt("salt") from e
        print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    finally:
        await asyncio.sleep(0.1)
    return "jam"


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, event.set)
    loop.call_later(20, rescue)
    spawn(w1(5), name="tea")
    spawn(w0(3))
    try:
        return n
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(w0(4))
                async with asyncio.TaskGroup() as inner_group:
                    inner_group.create_task(w0(4))
                    t = spawn(w0(5))
                    await asyncio.sleep(0.5)
                    t.cancel("bread")
                    try:
                        print("still", await t)
                    except asyncio.CancelledError as e:
                        print("gone", e.args, t.cancelled())
        except* (KeyError, RuntimeError) as e:
            print("some failed", repr(e))
        except* ValueError:
            state["n"] += 1
        else:
            print("no failure")
        finally:
            print("after the group", asyncio.current_task().cancelling())
    except Exception as e:
        print("main failed", repr(e))
    t = spawn(w0(2))
    await asyncio.sleep(0)
    t.cancel("jam")
    try:
        print("still", await t)
    except asyncio.CancelledError as e:
        print("gone", e.args, t.cancelled())
    try:
        try:
            asyncio.current_task().set_name("milk")
        except Exception as e:
            raise Burnt("milk") from e
    except Exception as e:
        print("main failed", repr(e))
    try:
        await queue1.join()
        print(contextvars.copy_context().run(mood.set, "tea") is not None, mood.get())
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
