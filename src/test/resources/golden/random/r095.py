import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(1)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def now():
    return asyncio.get_running_loop().time()


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 1:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0.5)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            await asyncio.sleep(0)
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
        try:
            queue.put_nowait((n, "jam"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
        async with lock:
            mood.set("salt")
        async with condition:
            print("woken", await condition.wait())
            print(await asyncio.gather(*[leaf(3) for _ in range(3)], return_exceptions=True))
        ticks = ticker(2)
        try:
            print("first", await anext(ticks, "none"), await ticks.asend(None))
        except StopAsyncIteration as e:
            print("stopped", repr(e))
        finally:
            await ticks.aclose()
        print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
    finally:
        print("finally", n)
    return 0.5


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(5), name="tea")
    spawn(w1(2))
    try:
        h = asyncio.get_running_loop().call_soon(note, "jam")
        h.cancel()
        async with condition:
            state["n"] += 1
            condition.notify(2)
            asyncio.current_task().set_name("milk")
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            for f in asyncio.as_completed([future(0), asyncio.sleep(0, "milk"), asyncio.ensure_future(pick(-1, 1))], timeout=0):
                print("completed", await f)
        except asyncio.CancelledError as e:
            print("not completed", repr(e))
        await lock.acquire()
        try:
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(w1(5))
                    async with asyncio.TaskGroup() as inner_group:
                        inner_group.create_task(w1(3))
                        await asyncio.sleep(1)
            except* Exception as e:
                print("some failed", repr(e))
            except* (KeyError, RuntimeError):
                state["n"] += 1
            else:
                print("no failure")
            finally:
                print("after the group", asyncio.current_task().cancelling())
        finally:
            lock1.release()
        print("event", await event1.wait())
    except BaseException as e:
        print("main caught", repr(e))
    async with asyncio.timeout_at(now() + 0):
        print("thread", await asyncio.to_thread(chop, 4))
        ticks = ticker(5)
        try:
            async for i in ticks:
                print("tick", i)
                state["n"] += 1
        finally:
            await ticks.aclose()
    try:
        async with condition:
            print("woken", await condition.wait())
            future(1).add_done_callback(lambda f: event.set())
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
