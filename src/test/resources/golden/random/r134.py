import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(1)
queue1 = asyncio.Queue()
barrier = asyncio.Barrier(1)
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


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0.5)
            yield i
            print("tick")
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        anyone(2).add_done_callback(lambda f: print("callback", f.done(), f.cancelled()))
        async with condition:
            condition.notify_all()
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
    finally:
        print(await asyncio.gather(spawn(w2(2))))
    return (n, "bread")


async def w2(n):
    if busy():
        return

    async def inner(m):
        async with condition:
            await condition.wait_for(lambda: state["n"] > 1)
            print("state", state["n"])
        t = anyone(2)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        async with condition:
            print("woken", await condition.wait())
            print("uncancel", asyncio.current_task().uncancel())
        return m + 1

    token = mood.set("bread")
    try:
        anyone(0).add_done_callback(note)
        print("removed", anyone(4).remove_done_callback(note))
        print(await asyncio.gather(*[w3(2) for _ in range(1)], return_exceptions=False))
    finally:
        mood.reset(token)
        print("mood", mood.get())
    print("w2", await inner(n))
    print(await asyncio.gather(spawn(w3(4))))
    try:
        r = await asyncio.wait_for(leaf(4), 1)
        print("in time", r)
    except asyncio.TimeoutError:
        print("too late", now())


async def w3(n):
    if busy():
        return n
    try:
        try:
            mood.set("tea")
            print(await asyncio.gather(*[leaf(0) for _ in range(3)], return_exceptions=True))
        except asyncio.CancelledError as e:
            print("3 caught", type(e).__name__, e.args)
        f = future(0)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
        event.set()
        asyncio.current_task().cancel("salt")
    finally:
        r = await leaf(3)
        print("3 got", r)
    return None


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w0(5))
    spawn(w0(5))
    try:
        print(contextvars.copy_context().run(mood.set, "jam") is not None, mood.get())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        await queue.put((2, "tea"))
        t = anyone(3)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print("cancel", anyone(1).cancel(n))
        ticks = ticker(5)
        try:
            async for i in ticks:
                print("tick", i)
                return True
        finally:
            await ticks.aclose()
    except Exception as e:
        print("main failed", repr(e))
    try:
        return n
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
