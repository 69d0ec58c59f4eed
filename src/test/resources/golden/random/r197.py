import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(1)
queue1 = asyncio.LifoQueue()
barrier = asyncio.Barrier(3)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


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
            await asyncio.sleep(0)
            yield i
            time.sleep(1)
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
    done, pending = await asyncio.wait([pick(0, 0)], timeout=1, return_when=asyncio.FIRST_COMPLETED)
    print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
    for t in pending:
        t.cancel()
    await asyncio.sleep(0)
    bounded.release()
    return n * 2


async def w1(n):
    if busy():
        return n
    try:
        t = spawn(leaf(1), name="bread")
        t = anyone(1)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        print("barrier", await barrier.wait())
    finally:
        print("finally", n)
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, event.set)
    loop.call_later(20, rescue)
    spawn(w1(1))
    spawn(w1(0))
    try:
        t = spawn(w1(3))
        await asyncio.sleep(0.25)
        t.cancel("salt")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
        async with condition:
            print("woken", await condition.wait())
            future(1).add_done_callback(note)
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            for f in asyncio.as_completed([spawn(w0(2)), w0(4)], timeout=1):
                print("completed", await f)
        except asyncio.TimeoutError as e:
            print("not completed", repr(e))
        done, pending = await asyncio.wait([spawn(w1(3)), spawn(w1(4))], timeout=1, return_when=asyncio.FIRST_COMPLETED)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(w0(3))
                known(group.create_task(w0(5)))
                event.set()
                ticks = ticker(1)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
                ticks = ticker(2)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
            print([await x for x in [w1(5), asyncio.sleep(2, 0)]])
            async with condition:
                print("woken", await condition.wait())
                await asyncio.sleep(0.25)
        except asyncio.TimeoutError as e:
            print("-1 caught", type(e).__name__, e.args)
        h = asyncio.get_running_loop().call_soon(note, "bread")
        h.cancel()
        try:
            for f in asyncio.as_completed([w1(3), asyncio.sleep(-1, "jam"), spawn(w1(5))], timeout=1):
                print("completed", await f)
        except ValueError as e:
            print("not completed", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    try:
        await w0(4)
        await queue1.join()
        token = mood.set("tea")
        try:
            h = asyncio.get_running_loop().call_soon(note, n)
            h.cancel()
            anyone(2).add_done_callback(note)
            print("removed", anyone(3).remove_done_callback(note))
        finally:
            mood.reset(token)
            print("mood", mood.get())
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
