import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(2)
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


def chop(n):
    print("chop", n)
    time.sleep(0.5)
    if n == 0:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0.5)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0.5)
            yield i
            await asyncio.sleep(1e-9)
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print("shielded", await asyncio.shield(future(2)))
    async with condition:
        condition.notify_all()
    print("bread", n, state["n"], now())
    print("acquired", await lock1.acquire())
    return "bread"


async def w1(n):
    if busy():
        return n
    try:
        async with condition:
            await condition.wait_for(lambda: state["n"] > 1)
            print("state", state["n"])
        bounded.release()
        async with semaphore:
            await asyncio.sleep(1)
            ticks = ticker(3)
            try:
                await anext(ticks)
                print("thrown", await ticks.athrow(KeyError(n)))
            except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
                print("out of it", repr(e))
            finally:
                await ticks.aclose()
        ticks = ticker(0)
        try:
            async for i in ticks:
                print("tick", i)
                print("milk", n, state["n"], now())
        finally:
            await ticks.aclose()
        print("barrier", await barrier.wait())
    finally:
        await asyncio.sleep(2)
    return 0.5


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(0))
    spawn(w0(1))
    try:
        t = anyone(2)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with lock1:
            async with lock:
                event.set()
                ticks = ticker(2)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
    except Exception as e:
        print("main failed", repr(e))
    try:
        match await future(1):
            case int(x) if x > 1:
                anyone(0).add_done_callback(note)
                print("removed", anyone(0).remove_done_callback(note))
            case (first, *rest) | [[first, *rest]]:
                print("case", first, rest)
            case None | "tired":
                t = asyncio.create_task(w1(5))
                try:
                    print("shield", await asyncio.wait_for(asyncio.shield(t), 0))
                except (asyncio.TimeoutError, Burnt) as e:
                    print("shield left", type(e).__name__, t.done())
            case other:
                print("other case", other)
        print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
        bounded.release()
    except Exception as e:
        print("main failed", repr(e))
    async with semaphore:
        print(await asyncio.gather(asyncio.get_running_loop().run_in_executor(None, chop, 0), w1(1), future(0)))
    async with semaphore:
        t = asyncio.create_task(w0(5))
        try:
            print("shield", await asyncio.wait_for(asyncio.shield(t), 2))
        except (asyncio.TimeoutError, Burnt) as e:
            print("shield left", type(e).__name__, t.done())
    print("barrier", await barrier.wait())
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
