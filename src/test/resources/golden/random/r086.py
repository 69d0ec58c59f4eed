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
queue1 = asyncio.LifoQueue()
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


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print("acquired", await lock.acquire())
    print("milk", n, state["n"], now())
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    async with condition:
        state["n"] += 1
        condition.notify(1)
        print("cancel", anyone(4).cancel(n))
    return 0.5


async def w1(n):
    if busy():
        return

    async def inner(m):
        await lock.acquire()
        try:
            await queue.put((5, "salt"))
        finally:
            lock.release()
        bounded.release()
        return m + 1

    f = future(2)
    if not f.done():
        f.set_result(0.5)
    print("w1", await inner(n))
    semaphore.release()


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w1(1))
    spawn(w1(3))
    try:
        try:
            try:
                r = await asyncio.wait_for(asyncio.ensure_future(spawn(w1(5))), 1)
                print("in time", r)
            except asyncio.TimeoutError:
                print("too late", now())
            asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
            try:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
            except Exception as e:
                raise Burnt("milk") from e
        except Exception as e:
            print("-1 caught", type(e).__name__, e.args)
        asyncio.create_task(w0(0), context=contextvars.copy_context())
    except Exception as e:
        print("main failed", repr(e))
    semaphore.release()
    try:
        asyncio.create_task(w1(2), context=contextvars.copy_context())
        r = await asyncio.wait_for(w1(2), 1)
        print("-1 got", r)
    except Exception as e:
        print("main failed", repr(e))
    try:
        t = anyone(1)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
