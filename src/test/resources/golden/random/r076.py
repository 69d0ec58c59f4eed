import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(1)
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


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(1)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(0.1)
        return isinstance(error, RuntimeError)


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 4:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0.5)
            yield i
            await asyncio.sleep(0.1)
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    lock.release()
    mood.set("bread")
    token = mood.set("milk")
    try:
        print("bread", n, state["n"], now())
        asyncio.current_task().cancel("salt")
    finally:
        mood.reset(token)
        print("mood", mood.get())
    return 0.5


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(4, rescue)
    spawn(w1(1), name="jam")
    spawn(w1(0))
    try:
        try:
            semaphore.release()
        except BaseException as e:
            print("passes", repr(e))
            raise
        token = mood.set("bread")
        try:
            print(await asyncio.gather(asyncio.wait_for(asyncio.get_running_loop().run_in_executor(None, chop, 3), None), return_exceptions=True))
            anyone(4).add_done_callback(lambda f: f.cancelled() or print("exception", repr(f.exception())))
        finally:
            mood.reset(token)
            print("mood", mood.get())
        try:
            time.sleep(1)
            asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
            event.clear()
        except BaseException as e:
            print("-1 caught", type(e).__name__, e.args)
    except Exception as e:
        print("main failed", repr(e))
    try:
        f = future(1)
        if not f.done():
            f.set_exception(KeyError(n))
        print("event", await event.wait())
        print([i async for i in ticker(1)])
    except Exception as e:
        print("main failed", repr(e))
    try:
        t = anyone(5)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        async with Kitchen("bread") as k:
            t = anyone(2)
            try:
                print("result", t.result())
            except (Exception, asyncio.CancelledError) as e:
                print("no result", repr(e))
            await asyncio.sleep(0)
            try:
                await asyncio.sleep(1)
                ticks = ticker(1)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
                ticks = ticker(2)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
            except BaseException as e:
                print("-1 caught", type(e).__name__, e.args)
            print(k.name)
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with barrier as position:
            print("position", position)
            if state["n"] % 2 == 0:
                await asyncio.sleep(1)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                ticks = ticker(4)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
            else:
                await asyncio.sleep(1)
        semaphore.release()
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
