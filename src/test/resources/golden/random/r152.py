import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.Queue()
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
    time.sleep(0)
    if n == 4:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0.5)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            await asyncio.sleep(1)
    finally:
        await asyncio.sleep(1e-9)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        await queue.put((0, "bread"))
        f = future(0)
        if not f.done():
            f.set_exception(KeyError(n))
        return m + 1

    print("salt", n, state["n"], now())
    print("w0", await inner(n))
    ticks = ticker(5)
    try:
        async for i in ticks:
            print("tick", i)
            anyone(2).add_done_callback(note)
            print("removed", anyone(4).remove_done_callback(note))
    finally:
        await ticks.aclose()
    async with barrier as position:
        print("position", position)
        print(await asyncio.gather(pick(0, 1), asyncio.gather(leaf(2), return_exceptions=True), asyncio.get_running_loop().run_in_executor(None, chop, 1)))
        print("from queue1", await queue1.get())
        queue1.task_done()
        await leaf(4)


async def w1(n):
    if busy():
        return

    async def inner(m):
        asyncio.current_task().cancel(None)
        async with condition:
            condition.notify_all()
        return m + 1

    print("barrier", await barrier.wait())
    print("w1", await inner(n))
    try:
        print("from queue", await queue.get())
        event.clear()
        match await spawn(leaf(1)):
            case int(x) if x > 1:
                await asyncio.sleep(1)
                event.set()
            case (first, *rest) | [[first, *rest]]:
                print("case", first, rest)
            case None | "tired":
                await asyncio.sleep(1)
                await asyncio.sleep(1)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
            case other:
                print("other case", other)
    except Exception as e:
        raise Burnt("tea") from e
    print("thread", await asyncio.to_thread(chop, 0))
    asyncio.get_running_loop().call_at(now() + 2, settle, 0, "milk")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, rescue)
    spawn(w1(2))
    spawn(w0(4))
    try:
        try:
            for f in asyncio.as_completed([spawn(w1(4)), pick(-1, 2), asyncio.sleep(0.25, "bread")], timeout=2):
                print("completed", await f)
        except BaseException as e:
            print("not completed", repr(e))
        print({i: "salt" async for i in ticker(0) if i != 1})
    except Exception as e:
        print("main failed", repr(e))
    print(contextvars.copy_context().run(mood.set, "salt") is not None, mood.get())
    print("jam", n, state["n"], now())
    await queue.put((0, "jam"))
    event.set()
    try:
        for i in range(1):
            print([await x for x in [w1(2), asyncio.sleep(1e-9, 0)]])
            print("twice", anyone(3).cancel("one"), anyone(2).cancel("two"))
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
