import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(2)
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


def now():
    return asyncio.get_running_loop().time()


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
            await asyncio.sleep(2)
            yield i
            print("tick")
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    async with bounded:
        state["n"] += 1
    try:
        for f in asyncio.as_completed([asyncio.wait_for(pick(0, 5), -1)], timeout=0.5):
            print("completed", await f)
    except BaseException as e:
        print("not completed", repr(e))
    try:
        async with asyncio.TaskGroup() as group:
            t = group.create_task(w2(5), name="milk")
            group.create_task(w1(4))
            token = mood.set("tea")
            try:
                t = spawn(w1(4), name="tea")
                future(0).add_done_callback(note)
            finally:
                mood.reset(token)
                print("mood", mood.get())
        print("group", t.result())
    except ExceptionGroup as e:
        print("group failed", e.message, [repr(x) for x in e.exceptions])
    for i in range(3):
        t = spawn(w2(2))
        await asyncio.sleep(0.1)
        t.cancel("salt")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
        time.sleep(1)
    return n


async def w1(n):
    if busy():
        return n
    try:
        t = anyone(1)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        try:
            queue.put_nowait((n, "salt"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
        print("cancel", anyone(2).cancel("bread"))
    finally:
        await asyncio.sleep(0.1)
    return n


async def w2(n):
    print("w2", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    t = anyone(0)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    event.set()
    print("event", await event.wait())
    done, pending = await asyncio.wait([asyncio.ensure_future(spawn(leaf(5)))], timeout=None, return_when=asyncio.FIRST_EXCEPTION)
    print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
    for t in pending:
        t.cancel()
    print("from queue1", await queue1.get())
    queue1.task_done()
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, rescue)
    spawn(w1(0))
    spawn(w1(0))
    async with condition:
        print("woken", await condition.wait())
        print(await asyncio.gather(asyncio.shield(asyncio.gather(w1(5), w1(0), return_exceptions=True)), pick(-1, 4), return_exceptions=True))
    print("event", await event1.wait())
    try:
        print("barrier", await barrier.wait())
        await lock.acquire()
        try:
            print("future", future(2).cancel("salt"))
            t = anyone(5)
            try:
                print("result", t.result())
            except (Exception, asyncio.CancelledError) as e:
                print("no result", repr(e))
            print([i async for i in ticker(2)])
        finally:
            lock.release()
        print("acquired", await lock1.acquire())
    except Exception as e:
        print("main failed", repr(e))
    try:
        print(await asyncio.gather(*[w1(0) for _ in range(1)], return_exceptions=True))
        await lock.acquire()
        try:
            try:
                event.set()
            except Exception as e:
                raise Burnt("salt") from e
            await asyncio.sleep(2)
        finally:
            lock.release()
    except Exception as e:
        print("main failed", repr(e))
    async with bounded:
        bounded.release()
        print("milk", n, state["n"], now())
    print("barrier", await barrier.wait())
    asyncio.create_task(w0(0), name="salt")
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
