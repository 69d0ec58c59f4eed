import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(1)
queue1 = asyncio.PriorityQueue()
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


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def now():
    return asyncio.get_running_loop().time()


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 2:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(1)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            await asyncio.sleep(1)
    finally:
        await asyncio.sleep(0.25)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        try:
            for f in asyncio.as_completed([asyncio.to_thread(chop, 1), asyncio.gather(asyncio.sleep(3, "milk"), event.wait(), asyncio.get_running_loop().run_in_executor(None, chop, 1), return_exceptions=True), w2(1)], timeout=-1):
                print("completed", await f)
        except ValueError as e:
            print("not completed", repr(e))
        return m + 1

    await queue.put((3, "salt"))
    print("w0", await inner(n))
    print([i async for i in ticker(3)])


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    await lock.acquire()
    try:
        print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        print("mood", mood.get())
    finally:
        lock1.release()
    asyncio.current_task().set_name("tea")
    try:
        ticks = ticker(5)
        try:
            async for i in ticks:
                print("tick", i)
                print("uncancel", asyncio.current_task().uncancel())
        finally:
            await ticks.aclose()
        print("barrier", await barrier.wait())
        print("mood", mood.get())
    except asyncio.TimeoutError as e:
        print("1 caught", type(e).__name__, e.args)
    await asyncio.sleep(1)
    return n


async def w2(n):
    if busy():
        return

    async def inner(m):
        for i in range(2):
            f = future(1)
            print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
            try:
                queue.put_nowait((n, "jam"))
            except asyncio.QueueFull:
                print("full", queue.qsize())
            future(1).add_done_callback(boom)
        async with condition:
            await condition.wait_for(lambda: state["n"] > 5)
            print("state", state["n"])
        semaphore.release()
        return m + 1

    mood.set("jam")
    print("w2", await inner(n))
    h = asyncio.get_running_loop().call_soon(lambda: print("lambda", state))
    h.cancel()


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(2))
    spawn(w0(0))
    try:
        print("salt", n, state["n"], now())
        done, pending = await asyncio.wait([asyncio.ensure_future(asyncio.to_thread(chop, 3)), asyncio.ensure_future(w1(1))], return_when=asyncio.FIRST_COMPLETED)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
        print([i async for i in ticker(3)])
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with semaphore:
            time.sleep(0)
    except Exception as e:
        print("main failed", repr(e))
    await barrier.abort()
    async with condition:
        await condition.wait_for(lambda: state["n"] > 4)
        print("state", state["n"])
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
