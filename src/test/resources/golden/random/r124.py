import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.Queue(2)
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


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(2)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(1)
        return isinstance(error, ValueError)


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            await asyncio.sleep(2)
    finally:
        await asyncio.sleep(0.25)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    async with Kitchen("salt") as k:
        print([i async for i in ticker(1)])
        print(await asyncio.gather(asyncio.sleep(1, "tea"), asyncio.wait_for(leaf(5), 1), leaf(2), return_exceptions=True))
        print(k.name)
    try:
        async with asyncio.TaskGroup() as group:
            t = group.create_task(leaf(1))
            group.create_task(leaf(4))
            print("uncancel", asyncio.current_task().uncancel())
            print(sorted(task.get_name() for task in asyncio.all_tasks()))
            t = spawn(leaf(3))
            await asyncio.sleep(0.25)
            t.cancel("jam")
            try:
                print("still", await t)
            except asyncio.CancelledError as e:
                print("gone", e.args, t.cancelled())
        print("group", t.result())
    except ExceptionGroup as e:
        print("group failed", e.message, [repr(x) for x in e.exceptions])
    try:
        print(await asyncio.gather(leaf(5), asyncio.sleep(1, "tea")))
    except ValueError:
        try:
            async with asyncio.TaskGroup() as group:
                t = group.create_task(leaf(5))
                group.create_task(leaf(0))
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
            print("group", t.result())
        except BaseExceptionGroup as e:
            print("group failed", e.message, [repr(x) for x in e.exceptions])
        done, pending = await asyncio.wait([spawn(leaf(0)), asyncio.ensure_future(leaf(4))], timeout=1, return_when=asyncio.FIRST_COMPLETED)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
    else:
        anyone(4).add_done_callback(lambda f: stop(1))
    finally:
        await asyncio.sleep(1)
    ticks = ticker(5)
    try:
        await anext(ticks)
        print("thrown", await ticks.athrow(ValueError("bread")))
    except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
        print("out of it", repr(e))
    finally:
        await ticks.aclose()
    t = anyone(4)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    semaphore.release()
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(5))
    spawn(w1(3))
    try:
        semaphore.release()
    except Exception as e:
        print("main failed", repr(e))
    try:
        return state["n"]
        t = spawn(w1(4), name="bread")
    except Exception as e:
        print("main failed", repr(e))
    async with Kitchen("salt") as k:
        semaphore.release()
        print(k.name)
    asyncio.current_task().cancel(None)
    print("twice", anyone(4).cancel("one"), anyone(1).cancel("two"))
    try:
        async with Kitchen("milk") as k:
            async with Kitchen("bread") as k:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                print(k.name)
            print(k.name)
        await queue1.join()
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
