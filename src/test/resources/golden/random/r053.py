import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(2)
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


def now():
    return asyncio.get_running_loop().time()


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(0.1)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(-1)
        return isinstance(error, asyncio.TimeoutError)


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            print("tick")
    finally:
        await asyncio.sleep(-1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    await queue1.join()
    await lock.acquire()
    try:
        for i in range(3):
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("0 caught", type(e).__name__, e.args)
            await asyncio.sleep(0)
    finally:
        lock.release()
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    return state["n"]


async def w1(n):
    if busy():
        return n
    try:
        anyone(0).add_done_callback(lambda f: stop(3))
        try:
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print("swallowed", asyncio.current_task().uncancel())
            asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        except asyncio.CancelledError as e:
            print("passes", repr(e))
            raise
        ticks = ticker(3)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
        print(barrier.n_waiting, barrier.broken, barrier.parties)
    finally:
        await asyncio.sleep(-1)
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w1(4))
    spawn(w0(3))
    try:
        f = future(2)
        if not f.done():
            f.set_exception(Burnt("salt"))
        time.sleep(0)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with lock1:
            print("jam", n, state["n"], now())
            await asyncio.sleep(0)
            await barrier.reset()
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with Kitchen("bread") as k:
            t = spawn(w1(2))
            await barrier.reset()
            print(k.name)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        t = anyone(3)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
        f = future(0)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
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
