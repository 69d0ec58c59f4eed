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
queue1 = asyncio.Queue()
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


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


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
            time.sleep(0)
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
    await asyncio.sleep(0)
    print("mood", mood.get())
    await asyncio.sleep(0)
    await lock.acquire()
    try:
        print("cancelling", asyncio.current_task().cancelling())
        event.clear()
    finally:
        lock1.release()
    event.set()
    ticks = ticker(1)
    try:
        async for i in ticks:
            print("tick", i)
            await asyncio.sleep(0)
    finally:
        await ticks.aclose()
    return n


async def w1(n):
    if busy():
        return

    async def inner(m):
        t = anyone(4)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
        asyncio.get_running_loop().call_at(now() + 3, stop, 5)
        return m + 1

    f = future(2)
    if not f.done():
        f.set_exception(KeyError(n))
    print("w1", await inner(n))
    token = mood.set("tea")
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    finally:
        mood.reset(token)
        print("mood", mood.get())
    done, pending = await asyncio.wait([asyncio.ensure_future(asyncio.ensure_future(asyncio.gather(leaf(1), leaf(3), return_exceptions=True))), future(1)], return_when=asyncio.ALL_COMPLETED)
    for t in done:
        print("done", t.cancelled() or repr(t.exception()))
    asyncio.current_task().set_name("tea")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, rescue)
    spawn(w1(2), name="jam")
    spawn(w0(4))
    try:
        try:
            asyncio.get_running_loop().call_soon(event1.clear)
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print("swallowed", asyncio.current_task().uncancel())
        except asyncio.TimeoutError:
            print("future", future(0).cancel())
        else:
            h = asyncio.get_running_loop().call_soon(event.set)
            h.cancel()
        finally:
            print("finally", n)
        t = anyone(3)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
        t = anyone(0)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            async with asyncio.TaskGroup() as group:
                t = group.create_task(w0(5), name=f"jam-{n}")
                group.create_task(w0(3))
                mood.set("jam")
            print("group", t.result())
        except ExceptionGroup as e:
            print("group failed", e.message, [repr(x) for x in e.exceptions])
        print({i: "milk" async for i in ticker(3) if i != 1})
        try:
            print("future", future(0).cancel(n))
            t = spawn(w1(1), name=f"tea-{n}")
            asyncio.get_running_loop().call_at(now() + 2, note, n)
        except asyncio.TimeoutError as e:
            print("-1 caught", type(e).__name__, e.args)
    except BaseException as e:
        print("main caught", repr(e))
    await asyncio.sleep(0)
    token = mood.set("milk")
    try:
        h = asyncio.get_running_loop().call_soon(stop, 1)
        h.cancel()
        time.sleep(0.5)
    finally:
        mood.reset(token)
        print("mood", mood.get())
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
