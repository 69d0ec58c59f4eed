import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.Queue(2)
queue1 = asyncio.LifoQueue()
barrier = asyncio.Barrier(1)
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


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(2)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(1)
        return isinstance(error, BaseException)


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(1)
            yield i
            time.sleep(0.5)
    finally:
        await asyncio.sleep(0.5)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        try:
            async with asyncio.timeout(3) as limit:
                mood.set("tea")
                limit.reschedule(now() + 0.5)
        except TimeoutError:
            print("time is up", limit.expired(), now())
        asyncio.create_task(w1(3), context=contextvars.copy_context())
        event1.set()
        return m + 1

    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    print("w0", await inner(n))
    print("from queue", await queue.get())


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    queue1.put_nowait((0, "tea"))
    future(2).add_done_callback(lambda f: event.set())
    match await w2(3):
        case int(x) if x > 1:
            event.set()
        case (first, *rest) | [[first, *rest]]:
            print("case", first, rest)
        case None | "tired":
            r = await asyncio.sleep(1, "bread")
            print("1 got", r)
        case other:
            print("other case", other)
    await asyncio.sleep(0)
    asyncio.create_task(leaf(5), context=contextvars.copy_context())
    return n


async def w2(n):
    if busy():
        return n
    try:
        raise asyncio.TimeoutError()
        async with barrier as position:
            print("position", position)
            print("from queue", await queue.get())
        async with Kitchen("tea") as k:
            asyncio.create_task(leaf(4), context=contextvars.copy_context())
            for i in range(2):
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("2 caught", type(e).__name__, e.args)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("2 caught", type(e).__name__, e.args)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("2 caught", type(e).__name__, e.args)
                await leaf(2)
            print(k.name)
    finally:
        await asyncio.sleep(-1)
    return (n, "jam")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(0), name="bread")
    spawn(w1(1))
    try:
        t = spawn(w1(1))
        await asyncio.sleep(1)
        t.cancel("tea")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print([await x for x in [w0(5), asyncio.sleep(0.5, 0)]])
        await w1(1)
        await w0(5)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        try:
            async with asyncio.timeout(0) as limit:
                await w1(5)
                limit.reschedule(now() + 1)
        except TimeoutError:
            print("time is up", limit.expired(), now())
        mood.set("milk")
        t = anyone(1)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            r = await asyncio.wait_for(asyncio.wait_for(w0(2), 1), 0)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        print([i async for i in ticker(0)])
        print("event", await event.wait())
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
