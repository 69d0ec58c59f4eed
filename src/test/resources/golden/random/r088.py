import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(2)
queue1 = asyncio.LifoQueue()
barrier = asyncio.Barrier(3)
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
            print("tick")
            yield i
            await asyncio.sleep(0)
    finally:
        asyncio.get_running_loop().call_later(0, note, "tea")
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        bounded.release()
        print(sorted(task.get_name() for task in asyncio.all_tasks()))
        await queue1.put((3, "salt"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
    finally:
        await asyncio.sleep(1)
    return None


async def w1(n):
    if busy():
        return n
    try:
        token = mood.set("jam")
        try:
            t = spawn(leaf(5))
            print(sorted(task.get_name() for task in asyncio.all_tasks()))
        finally:
            mood.reset(token)
            print("mood", mood.get())
        asyncio.current_task().set_name("milk")
    finally:
        await asyncio.sleep(0.5)
    return None


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, event.set)
    loop.call_later(20, rescue)
    spawn(w0(4), name="salt")
    spawn(w1(4))
    try:
        async with lock1:
            print("twice", anyone(5).cancel("one"), anyone(1).cancel("two"))
            async with semaphore:
                event.set()
                await asyncio.sleep(1)
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    except Exception as e:
        print("main failed", repr(e))
    asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
    state["n"] += 1
    print({i: "jam" async for i in ticker(5) if i != 1})
    try:
        try:
            async with asyncio.timeout(1) as limit:
                event.set()
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                limit.reschedule(now() + 1)
        except TimeoutError:
            print("time is up", limit.expired(), now())
        token = mood.set("jam")
        try:
            return [n]
            t = anyone(3)
            print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
        finally:
            mood.reset(token)
            print("mood", mood.get())
    except asyncio.TimeoutError as e:
        print("-1 caught", type(e).__name__, e.args)
    token = mood.set("tea")
    try:
        asyncio.create_task(w1(5), name=f"jam-{n}")
        await asyncio.sleep(1)
    finally:
        mood.reset(token)
        print("mood", mood.get())
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
