import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(1)
queue = asyncio.PriorityQueue(1)
queue1 = asyncio.Queue()
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


def anyone(n):
    return tasks[n % len(tasks)][1]


def future(n):
    while len(futures) <= n:
        futures.append(asyncio.get_running_loop().create_future())
    return futures[n]


def now():
    return asyncio.get_running_loop().time()


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(0)
            yield i
            print("tick")
    finally:
        await asyncio.sleep(0)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        try:
            item = queue.get_nowait()
            print("item", item)
            queue.task_done()
        except asyncio.QueueEmpty as e:
            print("empty", repr(e))
        print(barrier.n_waiting, barrier.broken, barrier.parties)
        print("twice", anyone(4).cancel("one"), anyone(3).cancel("two"))
    finally:
        print("finally", n)
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w0(5))
    spawn(w0(0))
    try:
        time.sleep(0.5)
    except BaseException as e:
        print("main caught", repr(e))
    asyncio.get_running_loop().call_at(now() + 1, event1.clear)
    print(await asyncio.gather(future(1), event.wait(), queue1.get()))
    try:
        ticks = ticker(5)
        try:
            async for i in ticks:
                print("tick", i)
                return n * 2
        finally:
            await ticks.aclose()
    except BaseException as e:
        print("main caught", repr(e))
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    async with condition:
        await condition.wait_for(lambda: state["n"] > 0)
        print("state", state["n"])
    return "done"


loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(main()))
finally:
    left = asyncio.all_tasks(loop)
    print(sorted(task.get_name() for task in left))
    loop.close()
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
