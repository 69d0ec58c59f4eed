import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.LifoQueue()
barrier = asyncio.Barrier(3)
mood = contextvars.ContextVar("mood", default="calm")


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
            await asyncio.sleep(0)
            yield i
            time.sleep(0)
    finally:
        await asyncio.sleep(1e-9)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return n
    try:
        async with condition:
            print("woken", await condition.wait())
            raise RuntimeError("salt")
        async with barrier as position:
            print("position", position)
            print("mood", mood.get())
            print("salt", n, state["n"], now())
        try:
            async with condition:
                await condition.wait_for(lambda: state["n"] > 0)
                print("state", state["n"])
        except Exception:
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(leaf(4))
                    known(group.create_task(leaf(0)))
                    ticks = ticker(0)
                    try:
                        async for i in ticks:
                            print("tick", i)
                            await asyncio.sleep(1)
                    finally:
                        await ticks.aclose()
            except* BaseException as e:
                print("some failed", e.message, [repr(x) for x in e.exceptions])
        else:
            anyone(5).add_done_callback(note)
            print("removed", anyone(2).remove_done_callback(note))
        finally:
            print("finally", n)
    finally:
        await asyncio.sleep(-1)
    return 0.5


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w1(0), name="bread")
    spawn(w1(5))
    try:
        bounded.release()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print("cancel", anyone(3).cancel(None))
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with condition:
            await condition.wait_for(lambda: state["n"] > 0)
            print("state", state["n"])
        try:
            print("mood", mood.get())
            async with condition:
                await condition.wait_for(lambda: state["n"] > 1)
                print("state", state["n"])
            print([i async for i in ticker(0)])
        except Exception as e:
            print("-1 caught", type(e).__name__, e.args)
        t = spawn(w1(2))
        await asyncio.sleep(0.5)
        t.cancel("tea")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print("acquired", await lock1.acquire())
        asyncio.create_task(w1(2), name="salt")
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
