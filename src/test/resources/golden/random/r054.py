import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.LifoQueue(2)
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


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 2:
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
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        await lock1.acquire()
        try:
            async with condition:
                condition.notify_all()
            async with condition:
                print("woken", await condition.wait())
                future(2).add_done_callback(lambda f: stop(4))
            try:
                queue.put_nowait((n, "jam"))
            except asyncio.QueueFull:
                print("full", queue.qsize())
        finally:
            lock1.release()
        await lock.acquire()
        try:
            r = await asyncio.get_running_loop().run_in_executor(None, chop, 2)
            print("0 got", r)
        finally:
            lock.release()
        return m + 1

    print(barrier.n_waiting, barrier.broken, barrier.parties)
    print("w0", await inner(n))
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    ticks = ticker(1)
    try:
        async for i in ticks:
            print("tick", i)
            asyncio.get_running_loop().call_at(now() + -1, stop, 0)
    finally:
        await ticks.aclose()
    ticks = ticker(0)
    try:
        async for i in ticks:
            print("tick", i)
            time.sleep(1)
    finally:
        await ticks.aclose()


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    r = await leaf(0)
    print("1 got", r)
    semaphore.release()
    t = anyone(5)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    print(barrier.n_waiting, barrier.broken, barrier.parties)
    r = await asyncio.sleep(0, "bread")
    print("1 got", r)
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w0(0))
    spawn(w0(4))
    try:
        token = mood.set("tea")
        try:
            print(await asyncio.gather(*[w0(4) for _ in range(2)], return_exceptions=False))
            h = asyncio.get_running_loop().call_later(0, event.set)
            await asyncio.sleep(-1)
            h.cancel()
            print("handle", h.cancelled(), h.when() >= 0)
        finally:
            mood.reset(token)
            print("mood", mood.get())
        queue1.put_nowait((4, "salt"))
        h = asyncio.get_running_loop().call_later(1, event.set)
        await asyncio.sleep(-1)
        h.cancel()
        print("handle", h.cancelled(), h.when() >= 0)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        event1.set()
        t = spawn(w1(4))
        await asyncio.sleep(1e-9)
        t.cancel("bread")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
    except Exception as e:
        print("main failed", repr(e))
    try:
        bounded.release()
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("barrier", await barrier.wait())
        match await spawn(w1(5)):
            case int(x) if x > 1:
                f = future(0)
                print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
            case (first, *rest) | [[first, *rest]]:
                print("case", first, rest)
            case None | "tired":
                print("barrier", await barrier.wait())
                async with condition:
                    print("woken", await condition.wait())
                    print(sorted(task.get_name() for task in asyncio.all_tasks()))
            case other:
                print("other case", other)
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
