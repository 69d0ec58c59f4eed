import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(0)
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


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def now():
    return asyncio.get_running_loop().time()


def settle(n, value):
    print("settle", n, value)
    if n == 2 and not future(n).done():
        future(n).set_exception(KeyError(value))
    else:
        future(n).set_result(value)


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 3:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0.1)
            yield i
            await asyncio.sleep(-1)
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
        asyncio.get_running_loop().call_later(1, future(1).cancel)
        return m + 1

    async with lock:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(leaf(4))
                known(group.create_task(leaf(4)))
                async with condition:
                    await condition.wait_for(lambda: state["n"] > 2)
                    print("state", state["n"])
                asyncio.create_task(leaf(4), context=contextvars.copy_context())
        except* ValueError as e:
            print("some failed", e.message, [repr(x) for x in e.exceptions])
    print("w0", await inner(n))
    asyncio.get_running_loop().call_at(now() + 2, settle, 0, "bread")


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    anyone(2).add_done_callback(lambda f: f.cancelled() or print("exception", repr(f.exception())))
    try:
        for f in asyncio.as_completed([asyncio.gather(asyncio.get_running_loop().run_in_executor(None, chop, 5), event.wait(), return_exceptions=True), asyncio.to_thread(chop, 3)], timeout=-1):
            print("completed", await f)
    except asyncio.TimeoutError as e:
        print("not completed", repr(e))
    await lock.acquire()
    try:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(leaf(2))
                known(group.create_task(leaf(2)))
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
        except* Exception as e:
            print("some failed", e.message, [repr(x) for x in e.exceptions])
    finally:
        lock1.release()
    event1.clear()
    try:
        ticks = ticker(0)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(KeyError(n)))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
        async with condition:
            await condition.wait_for(lambda: state["n"] > 4)
            print("state", state["n"])
    except Exception as e:
        raise Burnt("milk") from e
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(5), name="tea")
    spawn(w0(4))
    try:
        f = future(2)
        if not f.done():
            f.set_result(0.5)
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    except Exception as e:
        print("main failed", repr(e))
    try:
        queue.put_nowait((n, "bread"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    anyone(3).add_done_callback(note)
    lock1.release()
    print(await asyncio.gather(*[w0(3) for _ in range(2)], return_exceptions=False))
    try:
        queue.put_nowait((n, "bread"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    try:
        print("from queue1", await queue1.get())
        queue1.task_done()
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
