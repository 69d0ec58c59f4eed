import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(1)
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


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 4:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(1)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(3)
            yield i
            await asyncio.sleep(1)
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
        print("thread", await asyncio.to_thread(chop, 3))
        print("future", future(1).cancel(None))
        try:
            await queue1.join()
            asyncio.create_task(leaf(1), context=contextvars.copy_context())
        except Exception as e:
            raise Burnt("tea") from e
        t = spawn(w1(3))
        await asyncio.sleep(3)
        t.cancel("bread")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
    finally:
        print("finally", n)
    return (n, "salt")


async def w1(n):
    if busy():
        return

    async def inner(m):
        await asyncio.sleep(0)
        print([i async for i in ticker(2)])
        token = mood.set("tea")
        try:
            anyone(2).add_done_callback(note)
            state["n"] += 1
        finally:
            mood.reset(token)
            print("mood", mood.get())
        return m + 1

    ticks = ticker(4)
    try:
        async for i in ticks:
            print("tick", i)
            await leaf(3)
    finally:
        await ticks.aclose()
    print("w1", await inner(n))
    try:
        print([i async for i in ticker(5)])
        t = spawn(leaf(4))
        await asyncio.sleep(1)
        t.cancel("bread")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
    except ValueError as e:
        print("1 caught", type(e).__name__, e.args)
    async with barrier as position:
        print("position", position)
        asyncio.current_task().cancel("tea")
        print(contextvars.copy_context().run(mood.set, "tea") is not None, mood.get())
    ticks = ticker(2)
    try:
        async for i in ticks:
            print("tick", i)
            raise Burnt("milk", n)
    finally:
        await ticks.aclose()


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, rescue)
    spawn(w0(0), name="jam")
    spawn(w1(1))
    try:
        print("twice", anyone(3).cancel("one"), anyone(4).cancel("two"))
        try:
            for f in asyncio.as_completed([asyncio.sleep(1, "milk"), event.wait(), future(2)], timeout=1):
                print("completed", await f)
        except RuntimeError as e:
            print("not completed", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            for f in asyncio.as_completed([asyncio.get_running_loop().run_in_executor(None, chop, 4), asyncio.shield(asyncio.gather(asyncio.shield(w1(4)), asyncio.wait_for(w0(3), 1), w1(5), return_exceptions=True)), queue1.get()], timeout=None):
                print("completed", await f)
        except asyncio.TimeoutError as e:
            print("not completed", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    print([i async for i in ticker(1)])
    try:
        print([i async for i in ticker(0)])
        try:
            await queue.put((1, "salt"))
            try:
                async with asyncio.timeout(None) as limit:
                    await asyncio.sleep(1)
                    ticks = ticker(1)
                    try:
                        async for i in ticks:
                            print("tick", i)
                            await asyncio.sleep(1)
                    finally:
                        await ticks.aclose()
                    await asyncio.sleep(1)
                    limit.reschedule(None)
            except TimeoutError:
                print("time is up", limit.expired(), now())
        except RuntimeError as e:
            print("-1 caught", type(e).__name__, e.args)
    except Exception as e:
        print("main failed", repr(e))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
