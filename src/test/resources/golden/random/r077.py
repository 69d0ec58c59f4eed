import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(0)
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


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(1e-9)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(3)
        return isinstance(error, BaseException)


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        h = asyncio.get_running_loop().call_later(-1, event1.clear)
        await asyncio.sleep(0.25)
        h.cancel()
        print("handle", h.cancelled(), h.when() >= 0)
        h = asyncio.get_running_loop().call_later(0, stop, 3)
        await asyncio.sleep(0)
        h.cancel()
        print("handle", h.cancelled(), h.when() >= 0)
        async with Kitchen("bread") as k:
            mood.set("tea")
            async with asyncio.timeout_at(now() + 1):
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("0 caught", type(e).__name__, e.args)
            print(k.name)
        async with condition:
            state["n"] += 1
            condition.notify(0)
            time.sleep(0.5)
    finally:
        print("finally", n)
    return (n, "milk")


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    try:
        anyone(2).add_done_callback(note)
        print("removed", anyone(5).remove_done_callback(note))
    except Exception as e:
        raise Burnt("tea") from e
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    time.sleep(1)
    return (n, "jam")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w1(3), name="bread")
    spawn(w0(2))
    try:
        asyncio.get_running_loop().call_later(1, note, "salt")
        f = future(2)
        if not f.done():
            f.set_exception(Burnt("tea"))
    except Exception as e:
        print("main failed", repr(e))
    try:
        done, pending = await asyncio.wait([future(1), future(1)], return_when=asyncio.ALL_COMPLETED)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
    except Exception as e:
        print("main failed", repr(e))
    try:
        asyncio.get_running_loop().call_soon(event1.clear)
        h = asyncio.get_running_loop().call_later(1, event1.clear)
        await asyncio.sleep(0)
        h.cancel()
        print("handle", h.cancelled(), h.when() >= 0)
    except Exception as e:
        print("main failed", repr(e))
    try:
        queue1.put_nowait((0, "jam"))
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
