import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.LifoQueue(1)
queue1 = asyncio.LifoQueue()
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
    time.sleep(1)
    if n == 1:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0)
    print("chopped", n)
    return n


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(leaf(1))
                known(group.create_task(w1(5)))
                print("barrier", await barrier.wait())
                try:
                    async with asyncio.TaskGroup() as group:
                        group.create_task(w1(2))
                        known(group.create_task(w1(4)))
                        await asyncio.sleep(1)
                        await asyncio.sleep(1)
                except* Exception as e:
                    print("some failed", e.message, [repr(x) for x in e.exceptions])
        except* (KeyError, RuntimeError) as e:
            print("some failed", e.message, [repr(x) for x in e.exceptions])
        async with condition:
            condition.notify_all()
        try:
            r = await asyncio.wait_for(asyncio.get_running_loop().run_in_executor(None, chop, 4), 0.5)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        t = anyone(1)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
    finally:
        await asyncio.sleep(1)
    return n * 2


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    event.set()
    async with bounded:
        f = future(2)
        if not f.done():
            f.set_exception(ValueError("jam"))
        mood.set("salt")
        await queue1.join()
    while state["n"] < 2:
        state["n"] += 1
        while state["n"] < 3:
            state["n"] += 1
            asyncio.get_running_loop().call_later(1, note, "tea")
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(leaf(4))
                    known(group.create_task(leaf(3)))
                    await asyncio.sleep(1)
            except* Exception as e:
                print("some failed", e.message, [repr(x) for x in e.exceptions])
            await queue.put((2, "tea"))
        t = asyncio.create_task(leaf(2))
        try:
            print("shield", await asyncio.wait_for(asyncio.shield(t), 1))
        except (asyncio.TimeoutError, Burnt) as e:
            print("shield left", type(e).__name__, t.done())
        await leaf(1)
    return (n, "milk")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, rescue)
    spawn(w0(2), name="milk")
    spawn(w1(2))
    try:
        async with barrier as position:
            print("position", position)
            async with condition:
                state["n"] += 1
                condition.notify(0)
                state["n"] += 1
        return True
    except BaseException as e:
        print("main caught", repr(e))
    try:
        try:
            r = await asyncio.wait_for(queue1.get(), 3)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
    except Exception as e:
        print("main failed", repr(e))
    try:
        queue1.put_nowait((5, "jam"))
        return (n, "bread")
    except Exception as e:
        print("main failed", repr(e))
    asyncio.current_task().set_name("tea")
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
