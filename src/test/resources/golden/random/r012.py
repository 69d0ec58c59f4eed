import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(0)
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


def anyone(n):
    return tasks[n % len(tasks)][1]


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            time.sleep(1)
            yield i
            print("tick")
    finally:
        print("finally", n)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        asyncio.current_task().cancel("milk")
        asyncio.get_running_loop().call_later(2, event.set)
    finally:
        print("cancelling", asyncio.current_task().cancelling())
    return (n, "tea")


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print({i: "salt" async for i in ticker(3) if i != 1})
    r = await event.wait()
    print("1 got", r)
    ticks = ticker(1)
    try:
        async for i in ticks:
            print("tick", i)
            anyone(5).add_done_callback(lambda f: print("callback", f.done(), f.cancelled()))
    finally:
        await ticks.aclose()
    print("shielded", await asyncio.shield(asyncio.ensure_future(asyncio.sleep(0, "salt"))))
    return 0.5


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(9, rescue)
    spawn(w1(3), name="salt")
    spawn(w0(5))
    try:
        semaphore.release()
        t = spawn(w0(5), name=f"tea-{n}")
    except Exception as e:
        print("main failed", repr(e))
    ticks = ticker(3)
    try:
        async for i in ticks:
            print("tick", i)
            print(await asyncio.gather(*[w1(2) for _ in range(2)], return_exceptions=True))
    finally:
        await ticks.aclose()
    if state["n"] % 2 == 0:
        await queue1.put((3, "salt"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
    else:
        t = anyone(1)
        try:
            print("result", t.result())
        except (Exception, asyncio.CancelledError) as e:
            print("no result", repr(e))
        done, pending = await asyncio.wait([asyncio.ensure_future(w1(4)), pick(-1, 1), spawn(w0(4))], return_when=asyncio.FIRST_EXCEPTION)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
        print("barrier", await barrier.wait())
    print("from queue", await queue.get())
    try:
        print("barrier", await barrier.wait())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        print("event", await event.wait())
        print("event", await event.wait())
        print("from queue", await queue.get())
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
