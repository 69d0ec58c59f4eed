import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.PriorityQueue(2)
queue1 = asyncio.Queue()
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
            time.sleep(0.5)
            yield i
            print("tick")
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    await queue1.put((3, "milk"))
    print("size", queue1.qsize(), queue1.empty(), queue.full())
    try:
        try:
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("1 caught", type(e).__name__, e.args)
            try:
                await asyncio.sleep(1)
            except ValueError as e:
                print("1 caught", type(e).__name__, e.args)
        except Exception as e:
            raise Burnt("tea") from e
        asyncio.get_running_loop().call_at(now() + 1, asyncio.current_task().cancel)
        async with condition:
            state["n"] += 1
            condition.notify(2)
            anyone(5).add_done_callback(note)
    except Exception as e:
        raise Burnt("jam") from e
    async with condition:
        state["n"] += 1
        condition.notify(1)
        t = spawn(leaf(5), name="tea")
    event.clear()
    return True


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(1), name="milk")
    spawn(w1(4))
    async with condition:
        condition.notify_all()
    try:
        lock.release()
        try:
            queue.put_nowait((n, "bread"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
    except Exception as e:
        raise Burnt("jam") from e
    try:
        for f in asyncio.as_completed([asyncio.ensure_future(asyncio.ensure_future(event1.wait())), asyncio.ensure_future(asyncio.sleep(0, "milk")), asyncio.sleep(3, "bread")], timeout=1):
            print("completed", await f)
    except asyncio.TimeoutError as e:
        print("not completed", repr(e))
    print([i async for i in ticker(1)])
    t = anyone(4)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))
    done, pending = await asyncio.wait([future(2), pick(-1, 3)], return_when=asyncio.FIRST_COMPLETED)
    for t in done:
        print("done", t.cancelled() or repr(t.exception()))
    mood.set("salt")
    try:
        asyncio.get_running_loop().call_at(now() + 1, note, "bread")
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
