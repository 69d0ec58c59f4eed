import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.Queue(0)
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


def now():
    return asyncio.get_running_loop().time()


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0.5)
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
            print("tick")
            yield i
            await asyncio.sleep(1e-9)
    finally:
        print(await asyncio.gather(*[leaf(1) for _ in range(1)], return_exceptions=True))
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        t = anyone(3)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        async with asyncio.timeout_at(now() + 0):
            anyone(3).add_done_callback(note)
            print({i: "milk" async for i in ticker(4) if i != 1})
        return m + 1

    if state["n"] % 2 == 0:
        print("thread", await asyncio.to_thread(chop, 2))
        print("from queue1", await queue1.get())
        queue1.task_done()
        asyncio.get_running_loop().call_soon(queue.put_nowait, 3)
    else:
        print("uncancel", asyncio.current_task().uncancel())
    print("w0", await inner(n))
    print("from queue1", await queue1.get())
    queue1.task_done()


async def w1(n):
    if busy():
        return n
    try:
        h = asyncio.get_running_loop().call_soon(queue.put_nowait, 0)
        h.cancel()
        print("from queue", await queue.get())
        print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    finally:
        print("uncancel", asyncio.current_task().uncancel())
    return (n, "milk")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, rescue)
    spawn(w1(2), name="jam")
    spawn(w1(3))
    try:
        try:
            r = await asyncio.wait_for(asyncio.gather(w1(4), w0(5), return_exceptions=True), 1)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
    except Exception as e:
        print("passes", repr(e))
        raise
    t = spawn(w1(4), name=f"bread-{n}")
    t = anyone(2)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    try:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(w1(2))
                async with asyncio.TaskGroup() as inner_group:
                    inner_group.create_task(w0(5))
                    print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
        except* ValueError as e:
            print("some failed", repr(e))
        except* Exception:
            state["n"] += 1
        else:
            print("no failure")
        finally:
            print("after the group", asyncio.current_task().cancelling())
    except Exception as e:
        print("main failed", repr(e))
    try:
        queue.put_nowait((n, "tea"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    async with condition:
        await condition.wait_for(lambda: state["n"] > 5)
        print("state", state["n"])
    try:
        print(barrier.n_waiting, barrier.broken, barrier.parties)
        asyncio.current_task().cancel("bread")
        t = anyone(5)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
