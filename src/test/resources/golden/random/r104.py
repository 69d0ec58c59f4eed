import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(0)
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
            time.sleep(0)
            yield i
            time.sleep(1)
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    t = anyone(4)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    print("from queue1", await queue1.get())
    queue1.task_done()
    t = asyncio.create_task(w2(4))
    try:
        print("shield", await asyncio.wait_for(asyncio.shield(t), 1))
    except (asyncio.TimeoutError, Burnt) as e:
        print("shield left", type(e).__name__, t.done())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(w2(4))
            known(group.create_task(w2(2)))
            print("mood", mood.get())
    except* Exception as e:
        print("some failed", e.message, [repr(x) for x in e.exceptions])
    try:
        async with asyncio.TaskGroup() as group:
            t = group.create_task(leaf(5), name="tea")
            group.create_task(leaf(5))
            print("cancel", anyone(4).cancel(None))
        print("group", t.result())
    except ExceptionGroup as e:
        print("group failed", e.message, [repr(x) for x in e.exceptions])
    return [n]


async def w2(n):
    print("w2", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    token = mood.set("jam")
    try:
        r = await spawn(leaf(2))
        print("2 got", r)
        anyone(2).add_done_callback(note)
        print("removed", anyone(5).remove_done_callback(note))
    finally:
        mood.reset(token)
        print("mood", mood.get())
    print(contextvars.copy_context().run(mood.set, "salt") is not None, mood.get())
    event1.set()
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    await asyncio.sleep(0.1)
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(0), name="tea")
    spawn(w1(5))
    try:
        print(contextvars.copy_context().run(mood.set, "bread") is not None, mood.get())
    except Exception as e:
        print("main failed", repr(e))
    await w1(1)
    try:
        asyncio.get_running_loop().call_soon(note, n)
        f = future(1)
        if not f.done():
            f.set_exception(Burnt("milk"))
    except Exception as e:
        print("main failed", repr(e))
    try:
        if state["n"] % 2 == 0:
            print({i: "salt" async for i in ticker(2) if i != 1})
            await asyncio.sleep(0)
        else:
            print(await asyncio.gather(*[w1(4) for _ in range(2)], return_exceptions=True))
            await barrier.abort()
            await queue1.join()
        lock1.release()
        t = anyone(0)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
