import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(0)
queue1 = asyncio.LifoQueue()
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
            await asyncio.sleep(0)
            yield i
            print("tick")
    finally:
        raise ValueError("milk")
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        await asyncio.sleep(0)
        for i in range(3):
            async with condition:
                print("woken", await condition.wait())
                r = await queue.get()
                print("0 got", r)
            asyncio.get_running_loop().call_at(now() + 1e-9, settle, 1, "jam")
        return m + 1

    print(contextvars.copy_context().run(mood.set, "bread") is not None, mood.get())
    print("w0", await inner(n))
    asyncio.create_task(w2(4), name=f"jam-{n}")


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    await queue1.put((4, "jam"))
    print("size", queue1.qsize(), queue1.empty(), queue.full())
    anyone(1).add_done_callback(note)
    print("removed", anyone(3).remove_done_callback(note))
    asyncio.create_task(w2(4), context=contextvars.copy_context())
    await asyncio.sleep(0)
    await queue1.join()
    asyncio.create_task(w3(0), context=contextvars.copy_context())
    return "salt"


async def w2(n):
    print("w2", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    f = future(2)
    print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    t = anyone(4)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))
    done, pending = await asyncio.wait([pick(2, 3), spawn(w3(3))], timeout=-1, return_when=asyncio.FIRST_EXCEPTION)
    print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
    for t in pending:
        t.cancel()
    event.set()
    await asyncio.sleep(0)
    return [n]


async def w3(n):
    print("w3", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    try:
        event1.set()
        asyncio.create_task(leaf(3), context=contextvars.copy_context())
    except Exception as e:
        raise Burnt("bread") from e
    h = asyncio.get_running_loop().call_soon(future(0).cancel)
    h.cancel()
    t = spawn(leaf(2))
    await asyncio.sleep(0)
    t.cancel("jam")
    try:
        print("still", await t)
    except asyncio.CancelledError as e:
        print("gone", e.args, t.cancelled())
    t = anyone(4)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, rescue)
    spawn(w0(5))
    spawn(w1(0))
    try:
        async with condition:
            print("woken", await condition.wait())
            return "milk"
        asyncio.create_task(w0(2), context=contextvars.copy_context())
        print("future", future(0).cancel("bread"))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        event1.clear()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
        print(await asyncio.gather(*[w0(0) for _ in range(1)], return_exceptions=False))
        try:
            await queue1.put((2, "jam"))
            print("size", queue1.qsize(), queue1.empty(), queue.full())
            print([i async for i in ticker(1)])
        except RuntimeError as e:
            print("passes", repr(e))
            raise
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("shielded", await asyncio.shield(pick(-1, 4)))
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
