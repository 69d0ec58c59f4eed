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


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


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
    time.sleep(0)
    print("chopped", n)
    return n


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        print("thread", await asyncio.to_thread(chop, 1))
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
    finally:
        h = asyncio.get_running_loop().call_later(1, boom)
        await asyncio.sleep(1)
        h.cancel()
        print("handle", h.cancelled(), h.when() >= 0)
    return (n, "tea")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(4))
    spawn(w0(0))
    try:
        anyone(3).add_done_callback(note)
        print("removed", anyone(5).remove_done_callback(note))
        print("event", await event1.wait())
        async with barrier as position:
            print("position", position)
            print("from queue", await queue.get())
            print("jam", n, state["n"], now())
            t = asyncio.create_task(w0(5))
            try:
                print("shield", await asyncio.wait_for(asyncio.shield(t), 3))
            except (asyncio.TimeoutError, Burnt) as e:
                print("shield left", type(e).__name__, t.done())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with condition:
            print("woken", await condition.wait())
            asyncio.current_task().cancel(n)
        asyncio.get_running_loop().call_later(0, settle, 0, "bread")
    except Exception as e:
        print("main failed", repr(e))
    try:
        print("mood", mood.get())
    except Exception as e:
        print("main failed", repr(e))
    async with condition:
        condition.notify_all()
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    h = asyncio.get_running_loop().call_soon(note, "milk")
    h.cancel()
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
