import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.LifoQueue(1)
queue1 = asyncio.PriorityQueue()
barrier = asyncio.Barrier(1)
mood = contextvars.ContextVar("mood", default="calm")


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


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    done, pending = await asyncio.wait([spawn(leaf(2)), pick(0, 3)], return_when=asyncio.FIRST_COMPLETED)
    for t in done:
        print("done", t.cancelled() or repr(t.exception()))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leaf(5))
            known(group.create_task(leaf(4)))
            await asyncio.sleep(0)
    except* ValueError as e:
        print("some failed", e.message, [repr(x) for x in e.exceptions])
    print("future", future(2).cancel(None))
    return n


async def w1(n):
    if busy():
        return n
    try:
        print(barrier.n_waiting, barrier.broken, barrier.parties)
        await leaf(0)
        print("milk", n, state["n"], now())
    finally:
        await asyncio.sleep(2)
    return state["n"]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(2))
    spawn(w0(5))
    try:
        print(contextvars.copy_context().run(mood.set, "milk") is not None, mood.get())
    except Exception as e:
        print("main failed", repr(e))
    semaphore.release()
    print(contextvars.copy_context().run(mood.set, "salt") is not None, mood.get())
    try:
        event1.clear()
        semaphore.release()
    except Exception as e:
        print("main failed", repr(e))
    try:
        async with asyncio.timeout_at(now() + 1):
            try:
                for f in asyncio.as_completed([w1(1)], timeout=1):
                    print("completed", await f)
            except Exception as e:
                print("not completed", repr(e))
            token = mood.set("milk")
            try:
                t = spawn(w1(4), name="tea")
                anyone(3).add_done_callback(note)
                print("removed", anyone(5).remove_done_callback(note))
            finally:
                mood.reset(token)
                print("mood", mood.get())
        time.sleep(1)
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
