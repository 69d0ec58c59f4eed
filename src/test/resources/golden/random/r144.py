import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(2)
queue1 = asyncio.PriorityQueue()
barrier = asyncio.Barrier(1)
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


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(1)
            yield i
            time.sleep(1)
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        match await event1.wait():
            case int(x) if x > 1:
                try:
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("0 caught", type(e).__name__, e.args)
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("0 caught", type(e).__name__, e.args)
                    await asyncio.sleep(1)
                except Exception as e:
                    raise Burnt("milk") from e
                print("barrier", await barrier.wait())
            case (first, *rest) | [[first, *rest]]:
                print("case", first, rest)
            case None | "tired":
                match await pick(0, 2):
                    case int(x) if x > 1:
                        await asyncio.sleep(1)
                    case (first, *rest) | [[first, *rest]]:
                        print("case", first, rest)
                    case None | "tired":
                        await asyncio.sleep(1)
                        event.set()
                    case other:
                        print("other case", other)
                print("salt", n, state["n"], now())
            case other:
                print("other case", other)
        async with barrier as position:
            print("position", position)
            event1.set()
        async with condition:
            condition.notify_all()
        t = spawn(leaf(1))
        await asyncio.sleep(3)
        t.cancel("tea")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
        t = anyone(5)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    finally:
        await asyncio.sleep(1)
    return (n, "salt")


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    if state["n"] % 2 == 0:
        queue1.put_nowait((1, "milk"))
        try:
            event.set()
            await asyncio.sleep(1)
        except Exception as e:
            raise Burnt("jam") from e
    else:
        done, pending = await asyncio.wait([pick(1, 4)], timeout=2, return_when=asyncio.ALL_COMPLETED)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
        await barrier.reset()
        t = anyone(5)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    event.set()
    ticks = ticker(4)
    try:
        await anext(ticks)
        print("thrown", await ticks.athrow(KeyError(n)))
    except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
        print("out of it", repr(e))
    finally:
        await ticks.aclose()
    await leaf(0)
    try:
        r = await asyncio.wait_for(event.wait(), 0)
        print("in time", r)
    except asyncio.TimeoutError:
        print("too late", now())
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(2), name="salt")
    spawn(w0(4))
    try:
        bounded.release()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        try:
            try:
                event.set()
                await asyncio.sleep(1)
            except ValueError as e:
                print("-1 caught", type(e).__name__, e.args)
            h = asyncio.get_running_loop().call_soon(note, "jam")
            h.cancel()
            queue1.put_nowait((4, "salt"))
        except Exception as e:
            raise Burnt("tea") from e
    except BaseException as e:
        print("main caught", repr(e))
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    except BaseException as e:
        print("main caught", repr(e))
    h = asyncio.get_running_loop().call_soon(asyncio.current_task().cancel)
    h.cancel()
    h = asyncio.get_running_loop().call_soon(future(0).cancel)
    h.cancel()
    await asyncio.sleep(0)
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
