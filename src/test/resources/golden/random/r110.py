import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.Queue(0)
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


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def now():
    return asyncio.get_running_loop().time()


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(2)
            yield i
            time.sleep(0.5)
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        time.sleep(1)
        try:
            t = anyone(0)
            try:
                print("exception", repr(t.exception()))
            except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
                print("no exception", repr(e))
        except Exception as e:
            raise Burnt("tea") from e
        return m + 1

    try:
        f = future(1)
        if not f.done():
            f.set_exception(ValueError("milk"))
        await lock1.acquire()
        try:
            try:
                r = await asyncio.wait_for(w1(1), 1)
                print("in time", r)
            except asyncio.TimeoutError:
                print("too late", now())
            asyncio.current_task().cancel()
        finally:
            lock.release()
    except asyncio.TimeoutError as e:
        print("0 caught", type(e).__name__, e.args)
    print("w0", await inner(n))
    r = await spawn(w1(4))
    print("0 got", r)
    print("mood", mood.get())
    await queue1.join()


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
    print("mood", mood.get())
    event.clear()
    r = await pick(1, 2)
    print("1 got", r)
    ticks = ticker(5)
    try:
        async for i in ticks:
            print("tick", i)
            asyncio.get_running_loop().call_at(now() + 1, boom)
    finally:
        await ticks.aclose()
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w0(4))
    spawn(w1(0))
    try:
        done, pending = await asyncio.wait([spawn(w0(5))], timeout=None, return_when=asyncio.FIRST_EXCEPTION)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        event1.set()
    except Exception as e:
        print("main failed", repr(e))
    bounded.release()
    try:
        await asyncio.sleep(0)
        f = future(2)
        if not f.done():
            f.set_exception(Burnt("jam"))
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
