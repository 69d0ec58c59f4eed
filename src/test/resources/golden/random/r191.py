import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
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
    if n == 0:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(1)
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
        anyone(4).add_done_callback(lambda f: event.set())
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return

    async def inner(m):
        event1.clear()
        event.clear()
        return m + 1

    queue1.put_nowait((0, "tea"))
    print("w0", await inner(n))
    queue1.put_nowait((3, "jam"))
    try:
        r = await asyncio.wait_for(asyncio.to_thread(chop, 0), None)
        print("in time", r)
    except asyncio.TimeoutError:
        print("too late", now())
    async with condition:
        await condition.wait_for(lambda: state["n"] > 0)
        print("state", state["n"])


async def w1(n):
    if busy():
        return n
    try:
        try:
            async with asyncio.TaskGroup() as group:
                t = group.create_task(leaf(3), name=f"milk-{n}")
                group.create_task(leaf(5))
                t = anyone(0)
                print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
                async with barrier as position:
                    print("position", position)
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("1 caught", type(e).__name__, e.args)
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("1 caught", type(e).__name__, e.args)
                done, pending = await asyncio.wait([pick(1, 3), asyncio.ensure_future(leaf(2))], timeout=0, return_when=asyncio.FIRST_EXCEPTION)
                print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
                for t in pending:
                    t.cancel()
            print("group", t.result())
        except BaseExceptionGroup as e:
            print("group failed", e.message, [repr(x) for x in e.exceptions])
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        bounded.release()
        ticks = ticker(4)
        try:
            async for i in ticks:
                print("tick", i)
                await asyncio.sleep(0.25)
        finally:
            await ticks.aclose()
    finally:
        print("finally", n)
    return n * 2


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(5), name="jam")
    spawn(w0(2))
    try:
        event.set()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        queue1.put_nowait((2, "jam"))
        token = mood.set("jam")
        try:
            print("jam", n, state["n"], now())
            await asyncio.sleep(0)
        finally:
            mood.reset(token)
            print("mood", mood.get())
    except Exception as e:
        print("main failed", repr(e))
    try:
        anyone(2).add_done_callback(note)
        print("removed", anyone(1).remove_done_callback(note))
        t = spawn(w1(3))
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("from queue1", await queue1.get())
        queue1.task_done()
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
