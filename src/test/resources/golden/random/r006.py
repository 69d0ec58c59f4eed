import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.Queue()
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


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def now():
    return asyncio.get_running_loop().time()


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(1)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(-1)
        return isinstance(error, RuntimeError)


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            time.sleep(0.5)
    finally:
        anyone(3).add_done_callback(note)
        print("removed", anyone(1).remove_done_callback(note))
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        async with Kitchen("salt") as k:
            await lock1.acquire()
            try:
                ticks = ticker(1)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
            finally:
                lock1.release()
            print(k.name)
        try:
            try:
                ticks = ticker(5)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("0 caught", type(e).__name__, e.args)
            except asyncio.CancelledError as e:
                print("0 caught", type(e).__name__, e.args)
            await queue1.put((3, "tea"))
            print("size", queue1.qsize(), queue1.empty(), queue.full())
            for i in range(2):
                await asyncio.sleep(1)
                await asyncio.sleep(1)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("0 caught", type(e).__name__, e.args)
                await asyncio.sleep(0)
        except asyncio.CancelledError as e:
            print("0 caught", type(e).__name__, e.args)
        anyone(1).add_done_callback(note)
        print("removed", anyone(4).remove_done_callback(note))
        await asyncio.sleep(0)
    finally:
        print("finally", n)
    return "jam"


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, event.set)
    loop.call_later(20, rescue)
    spawn(w0(1))
    spawn(w0(0))
    try:
        t = anyone(0)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    try:
        await lock1.acquire()
        try:
            print([await x for x in [w0(3), asyncio.sleep(-1, 0)]])
            await queue1.join()
        finally:
            lock1.release()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with asyncio.timeout(3) as limit:
            lock.release()
            print(await asyncio.gather(w0(2), asyncio.shield(w0(4)), return_exceptions=True))
            t = anyone(4)
            try:
                print("result", t.result())
            except (Exception, asyncio.CancelledError) as e:
                print("no result", repr(e))
            limit.reschedule(now() + 1)
    except TimeoutError:
        print("time is up", limit.expired(), now())
    print([i async for i in ticker(5)])
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    try:
        f = future(1)
        if not f.done():
            f.set_result([n])
        print("from queue", await queue.get())
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
