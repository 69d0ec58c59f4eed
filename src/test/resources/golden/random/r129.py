import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.Queue(0)
queue1 = asyncio.PriorityQueue()
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


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 1:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(1)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            time.sleep(0.5)
    finally:
        print("thread", await asyncio.to_thread(chop, 2))
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        ticks = ticker(2)
        try:
            async for i in ticks:
                print("tick", i)
                print(sorted(task.get_name() for task in asyncio.all_tasks()))
        finally:
            await ticks.aclose()
        match await asyncio.get_running_loop().run_in_executor(None, chop, 4):
            case int(x) if x > 1:
                try:
                    r = await asyncio.wait_for(future(0), 1)
                    print("in time", r)
                except asyncio.TimeoutError:
                    print("too late", now())
            case (first, *rest) | [[first, *rest]]:
                print("case", first, rest)
            case None | "tired":
                try:
                    queue.put_nowait((n, "jam"))
                except asyncio.QueueFull:
                    print("full", queue.qsize())
                asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
            case other:
                print("other case", other)
        for i in range(1):
            asyncio.current_task().set_name("jam")
            async with condition:
                await condition.wait_for(lambda: state["n"] > 5)
                print("state", state["n"])
            r = await asyncio.sleep(1, "jam")
            print("0 got", r)
        return m + 1

    t = anyone(2)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    print("w0", await inner(n))
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    try:
        r = await asyncio.wait_for(future(2), 0)
        print("in time", r)
    except asyncio.TimeoutError:
        print("too late", now())


async def w1(n):
    if busy():
        return n
    try:
        lock1.release()
        print(contextvars.copy_context().run(mood.set, "jam") is not None, mood.get())
    finally:
        print("finally", n)
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(5))
    spawn(w0(5))
    print("mood", mood.get())
    print([await x for x in [w1(2), asyncio.sleep(0, 0)]])
    try:
        f = future(0)
        if not f.done():
            f.set_result(n)
        lock1.release()
        print("mood", mood.get())
    except Exception as e:
        print("main failed", repr(e))
    for i in range(2):
        try:
            r = await asyncio.wait_for(w0(5), 2)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        print(sorted(task.get_name() for task in asyncio.all_tasks()))
    try:
        await barrier.abort()
        for i in range(1):
            print("thread", await asyncio.to_thread(chop, 3))
            print("thread", await asyncio.to_thread(chop, 4))
            h = asyncio.get_running_loop().call_soon(future(0).cancel)
            h.cancel()
        t = anyone(4)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
