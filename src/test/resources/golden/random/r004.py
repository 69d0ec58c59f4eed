import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
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
            await asyncio.sleep(0)
            yield i
            time.sleep(0)
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    ticks = ticker(4)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    async with bounded:
        ticks = ticker(4)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(KeyError(n)))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
    await queue1.join()
    match await queue1.get():
        case int(x) if x > 1:
            await queue1.join()
            token = mood.set("salt")
            try:
                time.sleep(0)
                future(1).add_done_callback(note)
            finally:
                mood.reset(token)
                print("mood", mood.get())
            while state["n"] < 1:
                state["n"] += 1
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
                event.set()
        case (first, *rest) | [[first, *rest]]:
            print("case", first, rest)
        case None | "tired":
            print(barrier.n_waiting, barrier.broken, barrier.parties)
        case other:
            print("other case", other)
    await barrier.abort()
    await queue1.join()
    return 0.5


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(1), name="milk")
    spawn(w1(0))
    try:
        try:
            print("milk", n, state["n"], now())
        except asyncio.TimeoutError as e:
            print("passes", repr(e))
            raise
    except Exception as e:
        print("main failed", repr(e))
    try:
        await queue1.join()
        print("future", future(1).cancel())
        print("event", await event.wait())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with bounded:
            event.set()
    except Exception as e:
        print("main failed", repr(e))
    try:
        await barrier.reset()
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
