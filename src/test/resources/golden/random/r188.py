import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(0)
queue1 = asyncio.Queue()
barrier = asyncio.Barrier(3)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


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
            print("tick")
            yield i
            await asyncio.sleep(0.1)
    finally:
        raise Burnt("milk", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    async with condition:
        await condition.wait_for(lambda: state["n"] > 3)
        print("state", state["n"])
    time.sleep(0)
    try:
        queue.put_nowait((n, "jam"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    return 0.5


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print({i: "jam" async for i in ticker(2) if i != 1})
    print({i: "milk" async for i in ticker(2) if i != 1})
    print({i: "salt" async for i in ticker(5) if i != 1})
    print({i: "tea" async for i in ticker(0) if i != 1})
    async with condition:
        await condition.wait_for(lambda: state["n"] > 0)
        print("state", state["n"])
    return "jam"


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w1(3), name="jam")
    spawn(w0(2))
    try:
        done, pending = await asyncio.wait([asyncio.ensure_future(spawn(w1(5))), pick(-1, 5), spawn(w1(4))], return_when=asyncio.FIRST_COMPLETED)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
    except Exception as e:
        print("main failed", repr(e))
    print("from queue1", await queue1.get())
    queue1.task_done()
    try:
        time.sleep(0.5)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(w0(5))
            async with asyncio.TaskGroup() as inner_group:
                inner_group.create_task(w1(5))
                try:
                    event.set()
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("-1 caught", type(e).__name__, e.args)
                    event.set()
                except (Burnt, KeyError) as e:
                    print("-1 caught", type(e).__name__, e.args)
                t = anyone(0)
                try:
                    print("exception", repr(t.exception()))
                except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
                    print("no exception", repr(e))
    except* asyncio.CancelledError as e:
        print("some failed", repr(e))
    except* Exception:
        state["n"] += 1
    else:
        print("no failure")
    finally:
        print("after the group", asyncio.current_task().cancelling())
    print([i async for i in ticker(4)])
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
