import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(2)
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


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            time.sleep(0)
    finally:
        await asyncio.sleep(0.1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return

    async def inner(m):
        if state["n"] % 2 == 0:
            await lock.acquire()
            try:
                ticks = ticker(3)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
                ticks = ticker(0)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
            finally:
                lock1.release()
            queue1.put_nowait((4, "salt"))
            try:
                await asyncio.sleep(1)
                await asyncio.sleep(1)
            except RuntimeError as e:
                print("1 caught", type(e).__name__, e.args)
        else:
            t = anyone(2)
            try:
                print("exception", repr(t.exception()))
            except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
                print("no exception", repr(e))
            token = mood.set("milk")
            try:
                return True
                asyncio.current_task().cancel("tea")
            finally:
                mood.reset(token)
                print("mood", mood.get())
        print(lock1.locked(), semaphore.locked(), bounded.locked(), event.is_set(), condition.locked())
        return m + 1

    anyone(0).add_done_callback(lambda f: event.set())
    print("w1", await inner(n))
    t = spawn(leaf(4), name="jam")
    match await asyncio.sleep(-1, "tea"):
        case int(x) if x > 1:
            asyncio.get_running_loop().call_later(1, asyncio.current_task().cancel)
        case (first, *rest) | [[first, *rest]]:
            print("case", first, rest)
        case None | "tired":
            print("cancelling", asyncio.current_task().cancelling())
            await asyncio.sleep(3)
            async with condition:
                print("woken", await condition.wait())
                t = anyone(2)
                print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
        case other:
            print("other case", other)
    async with condition:
        print("woken", await condition.wait())
        asyncio.get_running_loop().call_later(1, stop, 3)


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(3), name="milk")
    spawn(w1(0))
    lock.release()
    print(contextvars.copy_context().run(mood.set, "jam") is not None, mood.get())
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    try:
        token = mood.set("salt")
        try:
            await w1(3)
            asyncio.current_task().set_name("salt")
        finally:
            mood.reset(token)
            print("mood", mood.get())
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        print("barrier", await barrier.wait())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        await lock1.acquire()
        try:
            asyncio.get_running_loop().call_later(0, note, n)
        finally:
            lock1.release()
        async with condition:
            state["n"] += 1
            condition.notify(0)
            await asyncio.sleep(0)
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
