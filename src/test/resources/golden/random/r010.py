import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.Queue(0)
queue1 = asyncio.PriorityQueue()
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


def anyone(n):
    return tasks[n % len(tasks)][1]


def now():
    return asyncio.get_running_loop().time()


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(0.5)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(0.25)
        return isinstance(error, ValueError)


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 5:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0.5)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0.5)
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0.25)
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
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    try:
        t = asyncio.create_task(w2(3))
        try:
            print("shield", await asyncio.wait_for(asyncio.shield(t), 3))
        except (asyncio.TimeoutError, Burnt) as e:
            print("shield left", type(e).__name__, t.done())
        done, pending = await asyncio.wait([pick(0, 1)], timeout=1, return_when=asyncio.ALL_COMPLETED)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
        print(sorted(task.get_name() for task in asyncio.all_tasks()))
    except ValueError as e:
        print("passes", repr(e))
        raise
    asyncio.create_task(w2(1), context=contextvars.copy_context())
    async with Kitchen("salt") as k:
        async with condition:
            condition.notify_all()
        token = mood.set("tea")
        try:
            return n * 2
            print("tea", n, state["n"], now())
        finally:
            mood.reset(token)
            print("mood", mood.get())
        asyncio.get_running_loop().call_later(0.5, note, "jam")
        print(k.name)
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    event.clear()
    print(await asyncio.gather(pick(1, 3)))
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    await asyncio.sleep(0)
    return n


async def w2(n):
    if busy():
        return n
    try:
        try:
            mood.set("bread")
        except (Burnt, KeyError) as e:
            print("passes", repr(e))
            raise
        await queue1.join()
        ticks = ticker(4)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(KeyError(n)))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    finally:
        asyncio.current_task().cancel(None)
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(2), name="jam")
    spawn(w0(4))
    try:
        event1.set()
    except Exception as e:
        print("main failed", repr(e))
    async with condition:
        condition.notify_all()
    try:
        mood.set("tea")
        token = mood.set("salt")
        try:
            return None
            asyncio.get_running_loop().call_soon(stop, 0)
        finally:
            mood.reset(token)
            print("mood", mood.get())
        await barrier.reset()
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with bounded:
            done, pending = await asyncio.wait([pick(-1, 4), pick(-1, 0)], timeout=1, return_when=asyncio.ALL_COMPLETED)
            print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
            for t in pending:
                t.cancel()
        r = await asyncio.get_running_loop().run_in_executor(None, chop, 2)
        print("-1 got", r)
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
