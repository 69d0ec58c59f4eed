import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(1)
queue1 = asyncio.PriorityQueue()
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


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0.5)
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
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print([await x for x in [w2(0), asyncio.sleep(1, 0)]])
    try:
        queue.put_nowait((n, "salt"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    async with condition:
        state["n"] += 1
        condition.notify(1)
        print("salt", n, state["n"], now())
    return state["n"]


async def w1(n):
    if busy():
        return n
    try:
        print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        async with condition:
            await condition.wait_for(lambda: state["n"] > 3)
            print("state", state["n"])
        f = future(0)
        if not f.done():
            f.set_result(state["n"])
    finally:
        await asyncio.sleep(-1)
    return None


async def w2(n):
    if busy():
        return

    async def inner(m):
        print("from queue1", await queue1.get())
        queue1.task_done()
        f = future(2)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
        raise RuntimeError("tea")
        return m + 1

    print("future", future(2).cancel(None))
    print("w2", await inner(n))
    async with condition:
        await condition.wait_for(lambda: state["n"] > 5)
        print("state", state["n"])
    async with condition:
        state["n"] += 1
        condition.notify(2)
        r = await asyncio.shield(event1.wait())
        print("2 got", r)


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w0(1), name="jam")
    spawn(w0(5))
    try:
        try:
            queue.put_nowait((n, "milk"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
        try:
            ticks = ticker(3)
            try:
                async for i in ticks:
                    print("tick", i)
                    asyncio.get_running_loop().call_soon(note, "tea")
            finally:
                await ticks.aclose()
        except asyncio.CancelledError as e:
            print("-1 caught", type(e).__name__, e.args)
        anyone(1).add_done_callback(note)
        print("removed", anyone(0).remove_done_callback(note))
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("twice", anyone(5).cancel("one"), anyone(2).cancel("two"))
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            async with asyncio.timeout(1) as limit:
                async with condition:
                    await condition.wait_for(lambda: state["n"] > 4)
                    print("state", state["n"])
                state["n"] += 1
                limit.reschedule(now() + 1)
        except TimeoutError:
            print("time is up", limit.expired(), now())
        print({i: "milk" async for i in ticker(3) if i != 1})
        print(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    except Exception as e:
        print("main failed", repr(e))
    t = spawn(w1(5))
    await asyncio.sleep(0.5)
    t.cancel("milk")
    try:
        print("still", await t)
    except asyncio.CancelledError as e:
        print("gone", e.args, t.cancelled())
    state["n"] += 1
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
