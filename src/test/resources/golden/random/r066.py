import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(1)
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


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 2:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0.5)
    print("chopped", n)
    return n


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0.5)
            yield i
            await asyncio.sleep(0)
    finally:
        asyncio.current_task().set_name("bread")
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print([await x for x in [w1(1), asyncio.sleep(0.5, 0)]])
    bounded.release()
    try:
        queue.put_nowait((n, "jam"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    event1.set()
    return [n]


async def w1(n):
    if busy():
        return n
    try:
        token = mood.set("jam")
        try:
            await leaf(4)
            asyncio.get_running_loop().call_soon(future(0).cancel)
        finally:
            mood.reset(token)
            print("mood", mood.get())
        try:
            for f in asyncio.as_completed([pick(1, 1), asyncio.gather(asyncio.to_thread(chop, 0), asyncio.ensure_future(asyncio.shield(leaf(4))), pick(1, 5), return_exceptions=False), spawn(leaf(3))], timeout=1):
                print("completed", await f)
        except ValueError as e:
            print("not completed", repr(e))
    finally:
        await asyncio.sleep(1)
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w1(2))
    spawn(w1(2))
    try:
        queue.put_nowait((n, "milk"))
    except asyncio.QueueFull:
        print("full", queue.qsize())
    print("from queue1", await queue1.get())
    queue1.task_done()
    try:
        ticks = ticker(4)
        try:
            async for i in ticks:
                print("tick", i)
                asyncio.get_running_loop().call_soon(stop, 4)
        finally:
            await ticks.aclose()
        try:
            async with asyncio.timeout(-1) as limit:
                t = spawn(w0(5))
                await asyncio.sleep(0.5)
                t.cancel("milk")
                try:
                    print("still", await t)
                except asyncio.CancelledError as e:
                    print("gone", e.args, t.cancelled())
                print("still in time", limit.expired())
        except TimeoutError:
            print("time is up", limit.expired(), now())
        t = spawn(w0(2))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print("future", future(0).cancel(None))
        anyone(2).add_done_callback(note)
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
