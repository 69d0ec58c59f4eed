import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
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


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


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
        await asyncio.sleep(1)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(3)
        return isinstance(error, asyncio.TimeoutError)


def chop(n):
    print("chop", n)
    time.sleep(0)
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
            await asyncio.sleep(0)
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    async with condition:
        condition.notify_all()
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    print("thread", await asyncio.to_thread(chop, 1))
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    print("cancelling", asyncio.current_task().cancelling())
    print("thread", await asyncio.to_thread(chop, 4))
    async with Kitchen("milk") as k:
        print("from queue", await queue.get())
        try:
            r = await asyncio.wait_for(queue.get(), 1)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        print("future", future(1).cancel(n))
        print(k.name)
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(0))
    spawn(w1(5))
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        ticks = ticker(2)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(ValueError("jam")))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
        anyone(1).add_done_callback(note)
        print("removed", anyone(3).remove_done_callback(note))
    except Exception as e:
        print("main failed", repr(e))
    ticks = ticker(0)
    try:
        async for i in ticks:
            print("tick", i)
            print(sorted(task.get_name() for task in asyncio.all_tasks()))
    finally:
        await ticks.aclose()
    try:
        anyone(1).add_done_callback(lambda f: stop(2))
        print("from queue", await queue.get())
        async with condition:
            print("woken", await condition.wait())
            print("milk", n, state["n"], now())
    except Exception as e:
        print("main failed", repr(e))
    try:
        f = future(0)
        if not f.done():
            f.set_exception(Burnt("tea"))
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
