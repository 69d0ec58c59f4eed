import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.LifoQueue(1)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def now():
    return asyncio.get_running_loop().time()


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            print("tick")
            yield i
            print("tick")
    finally:
        await asyncio.sleep(0.25)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    try:
        semaphore.release()
        state["n"] += 1
    except Exception as e:
        raise Burnt("salt") from e
    await asyncio.sleep(0)
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    r = await pick(0, 4)
    print("0 got", r)
    async with condition:
        await condition.wait_for(lambda: state["n"] > 0)
        print("state", state["n"])
    t = anyone(4)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    return n * 2


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    async with bounded:
        await lock1.acquire()
        try:
            await asyncio.sleep(1)
        finally:
            lock1.release()
        match await asyncio.sleep(-1, "salt"):
            case int(x) if x > 1:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
            case (first, *rest) | [[first, *rest]]:
                print("case", first, rest)
            case None | "tired":
                ticks = ticker(5)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
                event.set()
                event.set()
            case other:
                print("other case", other)
    async with condition:
        print("woken", await condition.wait())
        asyncio.current_task().cancel("salt")
    async with semaphore:
        print([await x for x in [leaf(0), asyncio.sleep(0, 0)]])
        print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
    raise Burnt()
    token = mood.set("milk")
    try:
        state["n"] += 1
        r = await leaf(1)
        print("1 got", r)
    finally:
        mood.reset(token)
        print("mood", mood.get())
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w1(5))
    spawn(w0(0))
    try:
        state["n"] += 1
        r = await asyncio.sleep(-1, "bread")
        print("-1 got", r)
        async with semaphore:
            token = mood.set("jam")
            try:
                print(sorted(task.get_name() for task in asyncio.all_tasks()))
                raise Burnt("tea", n)
            finally:
                mood.reset(token)
                print("mood", mood.get())
            print(contextvars.copy_context().run(mood.set, "salt") is not None, mood.get())
            print("bread", n, state["n"], now())
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("future", future(1).cancel("tea"))
        await asyncio.sleep(0)
        semaphore.release()
    except Exception as e:
        print("main failed", repr(e))
    try:
        state["n"] += 1
        try:
            print("bread", n, state["n"], now())
        except Exception as e:
            raise Burnt("milk") from e
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            async with condition:
                await condition.wait_for(lambda: state["n"] > 0)
                print("state", state["n"])
        except Exception as e:
            print("-1 caught", type(e).__name__, e.args)
        raise asyncio.TimeoutError()
        state["n"] += 1
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
