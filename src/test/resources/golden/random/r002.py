import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.LifoQueue(2)
queue1 = asyncio.PriorityQueue()
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


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 5:
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
            print("tick")
    finally:
        await asyncio.sleep(0)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    if busy():
        return n
    try:
        token = mood.set("bread")
        try:
            r = await pick(1, 1)
            print("1 got", r)
            h = asyncio.get_running_loop().call_later(2, note, n)
            await asyncio.sleep(0)
            h.cancel()
            print("handle", h.cancelled(), h.when() >= 0)
        finally:
            mood.reset(token)
            print("mood", mood.get())
        async with barrier as position:
            print("position", position)
            try:
                queue.put_nowait((n, "salt"))
            except asyncio.QueueFull:
                print("full", queue.qsize())
            async with condition:
                print("woken", await condition.wait())
                asyncio.get_running_loop().call_soon(note, n)
            match await pick(1, 4):
                case int(x) if x > 1:
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("1 caught", type(e).__name__, e.args)
                case (first, *rest) | [[first, *rest]]:
                    print("case", first, rest)
                case None | "tired":
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("1 caught", type(e).__name__, e.args)
                    ticks = ticker(0)
                    try:
                        async for i in ticks:
                            print("tick", i)
                            await asyncio.sleep(1)
                    finally:
                        await ticks.aclose()
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("1 caught", type(e).__name__, e.args)
                case other:
                    print("other case", other)
        event1.clear()
    finally:
        await asyncio.sleep(0.1)
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(1))
    spawn(w1(3))
    try:
        done, pending = await asyncio.wait([future(1), future(0), asyncio.ensure_future(asyncio.ensure_future(asyncio.to_thread(chop, 5)))], timeout=1, return_when=asyncio.FIRST_EXCEPTION)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
    except BaseException as e:
        print("main caught", repr(e))
    async with barrier as position:
        print("position", position)
        await asyncio.sleep(0)
    try:
        event1.clear()
        try:
            print("event", await event1.wait())
            return state["n"]
        except Exception as e:
            raise Burnt("bread") from e
        event.clear()
    except Exception as e:
        print("main failed", repr(e))
    try:
        queue.put_nowait((n, "milk"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    print("future", future(0).cancel(None))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
