import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(1)
queue1 = asyncio.PriorityQueue()
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


def pick(rank, n):
    later = [task for r, task in tasks if r > rank]
    return later[n % len(later)] if later else asyncio.sleep(1, "nobody")


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


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            print("tick")
    finally:
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print(await asyncio.gather(*[w1(5) for _ in range(2)], return_exceptions=True))
    asyncio.get_running_loop().call_later(3, queue.put_nowait, 3)
    mood.set("milk")
    print(await asyncio.gather(*[w2(4) for _ in range(2)], return_exceptions=False))
    return n


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    asyncio.get_running_loop().call_soon(queue.put_nowait, 3)
    for i in range(1):
        async with condition:
            await condition.wait_for(lambda: state["n"] > 1)
            print("state", state["n"])
        print(await asyncio.gather(w2(4)))
    async with condition:
        state["n"] += 1
        condition.notify(2)
        asyncio.current_task().set_name("jam")
    print("from queue1", await queue1.get())
    queue1.task_done()
    return n * 2


async def w2(n):
    if busy():
        return n
    try:
        done, pending = await asyncio.wait([pick(2, 3), spawn(w3(0))], return_when=asyncio.ALL_COMPLETED)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
        print("mood", mood.get())
    finally:
        await asyncio.sleep(0.5)
    return [n]


async def w3(n):
    print("w3", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print("uncancel", asyncio.current_task().uncancel())
    print({i: "milk" async for i in ticker(2) if i != 1})
    await barrier.abort()
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    ticks = ticker(5)
    try:
        print("first", await anext(ticks, "none"), await ticks.asend(None))
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    finally:
        await ticks.aclose()
    return [n]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w1(0), name="milk")
    spawn(w0(1))
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        async with barrier as position:
            print("position", position)
            async with condition:
                await condition.wait_for(lambda: state["n"] > 4)
                print("state", state["n"])
        asyncio.create_task(w1(4), context=contextvars.copy_context())
    except BaseException as e:
        print("main caught", repr(e))
    t = anyone(0)
    try:
        print("exception", repr(t.exception()))
    except (asyncio.InvalidStateError, asyncio.CancelledError) as e:
        print("no exception", repr(e))
    await asyncio.sleep(0)
    try:
        r = await asyncio.gather(event1.wait(), asyncio.gather(event.wait(), event.wait(), asyncio.shield(w1(1)), return_exceptions=False), asyncio.gather(event.wait(), pick(-1, 4), asyncio.gather(w1(5), return_exceptions=True), return_exceptions=True), return_exceptions=False)
        print("-1 got", r)
        time.sleep(0.5)
    except Exception as e:
        print("main failed", repr(e))
    bounded.release()
    mood.set("salt")
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
