import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.LifoQueue(2)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


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
            await asyncio.sleep(0)
            yield i
            await asyncio.sleep(3)
    finally:
        print("jam", n, state["n"], now())
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print([await x for x in [leaf(2), asyncio.sleep(0, 0)]])
    event1.set()
    print("acquired", await lock1.acquire())
    await lock.acquire()
    try:
        print([await x for x in [leaf(0), asyncio.sleep(0, 0)]])
        event1.set()
    finally:
        lock.release()
    return (n, "salt")


async def w1(n):
    if busy():
        return

    async def inner(m):
        semaphore.release()
        semaphore.release()
        return m + 1

    print(await asyncio.gather(asyncio.sleep(0, "salt"), asyncio.ensure_future(asyncio.sleep(1, "salt")), return_exceptions=True))
    print("w1", await inner(n))
    try:
        asyncio.get_running_loop().call_later(1, note, "tea")
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
        try:
            await asyncio.sleep(1)
            await asyncio.sleep(1)
        except BaseException as e:
            print("1 caught", type(e).__name__, e.args)
    except Exception as e:
        raise Burnt("tea") from e


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, rescue)
    spawn(w1(2), name="bread")
    spawn(w1(0))
    try:
        return (n, "salt")
    except (Burnt, KeyError) as e:
        print("-1 caught", type(e).__name__, e.args)
    try:
        r = await asyncio.wait_for(spawn(w0(5)), 0)
        print("in time", r)
    except asyncio.TimeoutError:
        print("too late", now())
    try:
        r = await w0(1)
        print("-1 got", r)
        async with condition:
            print("woken", await condition.wait())
            asyncio.get_running_loop().call_later(0.1, event1.clear)
        print("thread", await asyncio.to_thread(chop, 1))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        for i in range(1):
            time.sleep(0)
            for i in range(3):
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                await asyncio.sleep(1)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                asyncio.get_running_loop().call_later(-1, queue.put_nowait, 3)
            async with condition:
                print("woken", await condition.wait())
                print("thread", await asyncio.to_thread(chop, 0))
            time.sleep(0.5)
        print({i: "milk" async for i in ticker(5) if i != 1})
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with asyncio.timeout_at(now() + 3):
            print(await asyncio.gather(pick(-1, 1), pick(-1, 4), asyncio.to_thread(chop, 4), return_exceptions=True))
            print(sorted(task.get_name() for task in asyncio.all_tasks()))
        async with condition:
            await condition.wait_for(lambda: state["n"] > 4)
            print("state", state["n"])
        async with asyncio.timeout_at(now() + 1):
            print([await x for x in [w1(0), asyncio.sleep(1e-9, 0)]])
            semaphore.release()
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
