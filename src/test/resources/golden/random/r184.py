import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(0)
queue1 = asyncio.PriorityQueue()
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


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        try:
            async with asyncio.timeout(None) as limit:
                done, pending = await asyncio.wait([pick(0, 0), asyncio.ensure_future(leaf(4))], timeout=-1, return_when=asyncio.FIRST_COMPLETED)
                print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
                for t in pending:
                    t.cancel()
                await barrier.abort()
                t = anyone(2)
                try:
                    print("result", t.result())
                except (Exception, asyncio.CancelledError) as e:
                    print("no result", repr(e))
                limit.reschedule(now() + 0.25)
        except TimeoutError:
            print("time is up", limit.expired(), now())
        print("acquired", await lock.acquire())
        return m + 1

    await queue.put((5, "salt"))
    print("w0", await inner(n))
    t = asyncio.create_task(leaf(2))
    try:
        print("shield", await asyncio.wait_for(asyncio.shield(t), 0.5))
    except (asyncio.TimeoutError, Burnt) as e:
        print("shield left", type(e).__name__, t.done())
    f = future(0)
    print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    asyncio.get_running_loop().call_at(now() + 0.5, queue.put_nowait, 3)


async def w1(n):
    if busy():
        return

    async def inner(m):
        try:
            asyncio.get_running_loop().call_at(now() + 1, note, "jam")
            try:
                event.set()
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("1 caught", type(e).__name__, e.args)
                await asyncio.sleep(1)
            except BaseException as e:
                print("1 caught", type(e).__name__, e.args)
            try:
                queue.put_nowait((n, "tea"))
            except asyncio.QueueFull:
                print("full", queue.qsize())
        except Exception as e:
            print("passes", repr(e))
            raise
        f = future(1)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
        await barrier.abort()
        return m + 1

    event.set()
    print("w1", await inner(n))
    await queue.put((1, "tea"))
    print("acquired", await lock1.acquire())


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(3), name="milk")
    spawn(w0(5))
    anyone(3).add_done_callback(lambda f: f.cancelled() or print("exception", repr(f.exception())))
    await asyncio.sleep(0)
    try:
        queue.put_nowait((n, "bread"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    try:
        try:
            try:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                await asyncio.sleep(1)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
            except Exception as e:
                raise Burnt("bread") from e
        except Exception as e:
            raise Burnt("jam") from e
        mood.set("bread")
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print(contextvars.copy_context().run(mood.set, "tea") is not None, mood.get())
        t = anyone(4)
        try:
            print("exception", repr(t.exception()))
        except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
            print("no exception", repr(e))
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
