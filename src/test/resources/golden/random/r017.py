import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(0)
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


def anyone(n):
    return tasks[n % len(tasks)][1]


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


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 3:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0.5)
    print("chopped", n)
    return n


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    f = future(1)
    print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
    print("twice", anyone(3).cancel("one"), anyone(3).cancel("two"))
    try:
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("swallowed", asyncio.current_task().uncancel())
    except asyncio.CancelledError:
        print("swallowed", asyncio.current_task().uncancel())
    return None


async def w1(n):
    if busy():
        return n
    try:
        f = future(0)
        print(f.done(), f.cancelled(), f.done() and not f.cancelled() and repr(f.exception()))
        asyncio.get_running_loop().call_soon(settle, 0, "jam")
        bounded.release()
        await queue1.put((0, "bread"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
        lock.release()
        async with condition:
            print("woken", await condition.wait())
            print("thread", await asyncio.to_thread(chop, 3))
    finally:
        await asyncio.sleep(0.25)
    return "bread"


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(2))
    spawn(w0(3))
    try:
        print(await asyncio.gather(asyncio.to_thread(chop, 5), asyncio.shield(w1(3)), return_exceptions=True))
    except asyncio.CancelledError:
        print("swallowed", asyncio.current_task().uncancel())
    done, pending = await asyncio.wait([future(2)], return_when=asyncio.FIRST_COMPLETED)
    for t in done:
        print("done", t.cancelled() or repr(t.exception()))
    try:
        print([await x for x in [w0(1), asyncio.sleep(0, 0)]])
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            for f in asyncio.as_completed([asyncio.ensure_future(event1.wait()), asyncio.sleep(0, "milk")], timeout=0.5):
                print("completed", await f)
        except ValueError as e:
            print("not completed", repr(e))
        await asyncio.sleep(0)
        print("mood", mood.get())
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            f = future(2)
            if not f.done():
                f.set_exception(KeyError(n))
            try:
                await asyncio.sleep(1)
                await asyncio.sleep(1)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
            except ValueError as e:
                print("passes", repr(e))
                raise
        except asyncio.CancelledError:
            print("swallowed", asyncio.current_task().uncancel())
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
