import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.Queue(1)
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


def now():
    return asyncio.get_running_loop().time()


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 5:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(1)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0)
            yield i
            time.sleep(1)
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return n
    try:
        while state["n"] < 3:
            state["n"] += 1
            r = await pick(1, 2)
            print("1 got", r)
            try:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
            except Exception as e:
                raise Burnt("bread") from e
            await queue1.join()
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
    finally:
        await asyncio.sleep(1)
    return None


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, rescue)
    spawn(w1(4), name="tea")
    spawn(w1(1))
    try:
        print("cancelling", asyncio.current_task().cancelling())
        ticks = ticker(4)
        try:
            async for i in ticks:
                print("tick", i)
                print("cancel", anyone(3).cancel(n))
        finally:
            await ticks.aclose()
        print("cancelling", asyncio.current_task().cancelling())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        try:
            print("tea", n, state["n"], now())
            await asyncio.sleep(1)
            await queue1.join()
        except asyncio.TimeoutError as e:
            print("-1 caught", type(e).__name__, e.args)
        print("thread", await asyncio.to_thread(chop, 4))
    except Exception as e:
        print("main failed", repr(e))
    try:
        t = spawn(w1(0), name="bread")
    except Exception as e:
        print("main failed", repr(e))
    try:
        while state["n"] < 3:
            state["n"] += 1
            await queue1.join()
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
