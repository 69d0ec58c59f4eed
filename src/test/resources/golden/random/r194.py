import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.LifoQueue()
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


def anyone(n):
    return tasks[n % len(tasks)][1]


def now():
    return asyncio.get_running_loop().time()


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0.5)
            yield i
            time.sleep(0)
    finally:
        asyncio.current_task().set_name("milk")
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    print("mood", mood.get())
    print("event", await event.wait())
    await queue1.join()
    await queue.put((1, "milk"))
    return None


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, event.set)
    loop.call_later(20, rescue)
    spawn(w1(2))
    spawn(w1(0))
    try:
        try:
            try:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                event.set()
            except (Burnt, KeyError) as e:
                print("passes", repr(e))
                raise
        except (Burnt, KeyError) as e:
            print("passes", repr(e))
            raise
        try:
            t = anyone(3)
            try:
                print("result", t.result())
            except (Exception, asyncio.CancelledError) as e:
                print("no result", repr(e))
            ticks = ticker(4)
            try:
                async for i in ticks:
                    print("tick", i)
                    print("jam", n, state["n"], now())
            finally:
                await ticks.aclose()
        except ValueError as e:
            print("-1 caught", type(e).__name__, e.args)
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("mood", mood.get())
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("twice", anyone(4).cancel("one"), anyone(3).cancel("two"))
    except Exception as e:
        print("main failed", repr(e))
    print("from queue", await queue.get())
    print("from queue", await queue.get())
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
