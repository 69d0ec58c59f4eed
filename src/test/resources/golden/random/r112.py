import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(2)
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
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        await barrier.reset()
        f = future(1)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
        try:
            async with asyncio.TaskGroup() as group:
                t = group.create_task(leaf(0), name="salt")
                group.create_task(w1(3))
                try:
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("0 caught", type(e).__name__, e.args)
                    ticks = ticker(1)
                    try:
                        async for i in ticks:
                            print("tick", i)
                            await asyncio.sleep(1)
                    finally:
                        await ticks.aclose()
                except BaseException as e:
                    print("passes", repr(e))
                    raise
                f = future(2)
                if not f.done():
                    f.set_exception(ValueError("jam"))
                r = await w1(5)
                print("0 got", r)
            print("group", t.result())
        except BaseExceptionGroup as e:
            print("group failed", e.message, [repr(x) for x in e.exceptions])
        token = mood.set("milk")
        try:
            await w1(2)
            await asyncio.sleep(0)
        finally:
            mood.reset(token)
            print("mood", mood.get())
    finally:
        anyone(4).add_done_callback(note)
        print("removed", anyone(5).remove_done_callback(note))
    return n * 2


async def w1(n):
    if busy():
        return n
    try:
        f = future(0)
        if not f.done():
            f.set_result(n)
        try:
            try:
                r = await asyncio.wait_for(asyncio.ensure_future(spawn(leaf(5))), 0.5)
                print("in time", r)
            except asyncio.TimeoutError:
                print("too late", now())
        except Exception as e:
            raise Burnt("bread") from e
        await queue.put((3, "tea"))
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
        await asyncio.sleep(0)
    finally:
        print("uncancel", asyncio.current_task().uncancel())
    return 0.5


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(2), name="jam")
    spawn(w0(5))
    asyncio.create_task(w0(1), context=contextvars.copy_context())
    ticks = ticker(2)
    try:
        async for i in ticks:
            print("tick", i)
            raise Burnt("jam", n)
    finally:
        await ticks.aclose()
    try:
        ticks = ticker(0)
        try:
            await anext(ticks)
            print("thrown", await ticks.athrow(KeyError(n)))
        except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
            print("out of it", repr(e))
        finally:
            await ticks.aclose()
        print(barrier.n_waiting, barrier.broken, barrier.parties)
    except BaseException as e:
        print("main caught", repr(e))
    ticks = ticker(1)
    try:
        async for i in ticks:
            print("tick", i)
            r = await pick(-1, 5)
            print("-1 got", r)
    finally:
        await ticks.aclose()
    t = anyone(4)
    print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    try:
        lock1.release()
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
