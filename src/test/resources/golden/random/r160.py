import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(2)
queue1 = asyncio.PriorityQueue()
barrier = asyncio.Barrier(2)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        done, pending = await asyncio.wait([pick(0, 1), asyncio.ensure_future(asyncio.sleep(-1, "jam")), spawn(w1(2))], timeout=0.5, return_when=asyncio.FIRST_COMPLETED)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
        try:
            print("twice", anyone(5).cancel("one"), anyone(2).cancel("two"))
        except asyncio.CancelledError:
            print("swallowed", asyncio.current_task().uncancel())
        time.sleep(1)
        token = mood.set("salt")
        try:
            await asyncio.sleep(0)
            asyncio.current_task().set_name("tea")
        finally:
            mood.reset(token)
            print("mood", mood.get())
        await queue1.put((5, "milk"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
    finally:
        await asyncio.sleep(0.5)
    return n


async def w1(n):
    if busy():
        return

    async def inner(m):
        done, pending = await asyncio.wait([future(2), future(2)], timeout=1, return_when=asyncio.FIRST_EXCEPTION)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
        return m + 1

    print("uncancel", asyncio.current_task().uncancel())
    print("w1", await inner(n))
    print("acquired", await lock.acquire())
    try:
        done, pending = await asyncio.wait([asyncio.ensure_future(w2(3)), pick(1, 5)], timeout=0.5, return_when=asyncio.ALL_COMPLETED)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
        t = anyone(4)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
    except asyncio.CancelledError:
        print("swallowed", asyncio.current_task().uncancel())
    asyncio.create_task(w2(1), context=contextvars.copy_context())


async def w2(n):
    print("w2", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    f = future(1)
    if not f.done():
        f.set_exception(KeyError(n))
    bounded.release()
    bounded.release()
    async with condition:
        await condition.wait_for(lambda: state["n"] > 5)
        print("state", state["n"])
    async with condition:
        await condition.wait_for(lambda: state["n"] > 0)
        print("state", state["n"])
    h = asyncio.get_running_loop().call_later(0.5, note, "milk")
    await asyncio.sleep(1)
    h.cancel()
    print("handle", h.cancelled(), h.when() >= 0)
    return None


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w1(2), name="milk")
    spawn(w0(4))
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    async with condition:
        print("woken", await condition.wait())
        h = asyncio.get_running_loop().call_later(-1, lambda: print("lambda", state))
        await asyncio.sleep(1)
        h.cancel()
        print("handle", h.cancelled(), h.when() >= 0)
    print(contextvars.copy_context().run(mood.set, "tea") is not None, mood.get())
    return "milk"
    print(contextvars.copy_context().run(mood.set, "jam") is not None, mood.get())
    time.sleep(1)
    token = mood.set("salt")
    try:
        await w0(0)
        return state["n"]
    finally:
        mood.reset(token)
        print("mood", mood.get())
    done, pending = await asyncio.wait([future(0), pick(-1, 1)], timeout=1, return_when=asyncio.FIRST_COMPLETED)
    print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
    for t in pending:
        t.cancel()
    try:
        print("twice", anyone(2).cancel("one"), anyone(5).cancel("two"))
        mood.set("milk")
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
