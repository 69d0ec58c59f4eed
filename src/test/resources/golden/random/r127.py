import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.LifoQueue(1)
queue1 = asyncio.Queue()
barrier = asyncio.Barrier(2)
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


def settle(n, value):
    print("settle", n, value)
    if n == 2 and not future(n).done():
        future(n).set_exception(KeyError(value))
    else:
        future(n).set_result(value)


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0.5)
    if n == 4:
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
            await asyncio.sleep(0)
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
        async with condition:
            state["n"] += 1
            condition.notify(0)
            print("shielded", await asyncio.shield(event.wait()))
        try:
            queue1.put_nowait((0, "tea"))
            print(contextvars.copy_context().run(mood.set, "tea") is not None, mood.get())
            print([await x for x in [w2(0), asyncio.sleep(0, 0)]])
        except Exception as e:
            raise Burnt("milk") from e
        print("twice", anyone(4).cancel("one"), anyone(0).cancel("two"))
        return m + 1

    asyncio.get_running_loop().call_later(1, settle, 2, "bread")
    print("w0", await inner(n))
    try:
        print("from queue", await queue.get())
    except (Burnt, KeyError):
        print(contextvars.copy_context().run(mood.set, "bread") is not None, mood.get())
        await queue1.join()
    else:
        anyone(4).add_done_callback(lambda f: event.set())
    finally:
        asyncio.get_running_loop().call_soon(event.set)
    async with asyncio.TaskGroup() as group:
        group.create_task(w2(4))
        known(group.create_task(w2(0)))
        async with condition:
            condition.notify_all()


async def w1(n):
    if busy():
        return n
    try:
        await barrier.abort()
        asyncio.create_task(w2(0), context=contextvars.copy_context())
    finally:
        await asyncio.sleep(1)
    return None


async def w2(n):
    if busy():
        return

    async def inner(m):
        token = mood.set("tea")
        try:
            print("thread", await asyncio.to_thread(chop, 5))
            await asyncio.sleep(0.1)
        finally:
            mood.reset(token)
            print("mood", mood.get())
        done, pending = await asyncio.wait([asyncio.ensure_future(pick(2, 0)), asyncio.ensure_future(asyncio.sleep(1, "milk"))], return_when=asyncio.FIRST_COMPLETED)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
        return m + 1

    ticks = ticker(2)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    print("w2", await inner(n))
    semaphore.release()


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(2))
    spawn(w0(3))
    try:
        lock1.release()
    except Exception as e:
        print("main failed", repr(e))
    try:
        await queue1.join()
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with barrier as position:
            print("position", position)
            t = spawn(w0(3))
    except BaseException as e:
        print("main caught", repr(e))
    event.set()
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
