import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(1)
bounded = asyncio.BoundedSemaphore(3)
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


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


def boom(*words):
    print("boom")
    raise Burnt("in a callback")


def stop(n):
    print("stop", n, anyone(n).cancel("stopped"))


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
            time.sleep(0)
    finally:
        await asyncio.sleep(1e-9)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    asyncio.get_running_loop().call_soon(note, "salt")
    print([i async for i in ticker(3)])
    match await event.wait():
        case int(x) if x > 1:
            async with asyncio.timeout_at(now() + 1):
                f = future(0)
                if not f.done():
                    f.set_exception(ValueError("tea"))
            r = await spawn(w1(0))
            print("0 got", r)
            async with condition:
                await condition.wait_for(lambda: state["n"] > 1)
                print("state", state["n"])
        case (first, *rest) | [[first, *rest]]:
            print("case", first, rest)
        case None | "tired":
            async with semaphore:
                async with condition:
                    print("woken", await condition.wait())
                    await asyncio.sleep(1)
            ticks = ticker(5)
            try:
                print("first", await anext(ticks, "none"), await ticks.asend(None))
            except StopAsyncIteration as e:
                print("stopped", repr(e))
            finally:
                await ticks.aclose()
        case other:
            print("other case", other)
    return None


async def w1(n):
    if busy():
        return n
    try:
        async with semaphore:
            async with condition:
                print("woken", await condition.wait())
                print("twice", anyone(0).cancel("one"), anyone(0).cancel("two"))
            token = mood.set("jam")
            try:
                asyncio.get_running_loop().call_at(now() + -1, note, n)
                r = await event.wait()
                print("1 got", r)
            finally:
                mood.reset(token)
                print("mood", mood.get())
        ticks = ticker(4)
        try:
            async for i in ticks:
                print("tick", i)
                anyone(5).add_done_callback(note)
                print("removed", anyone(1).remove_done_callback(note))
        finally:
            await ticks.aclose()
        print([i async for i in ticker(0)])
        return "salt"
        async with asyncio.timeout_at(now() + 1):
            async with condition:
                state["n"] += 1
                condition.notify(1)
                t = spawn(leaf(1), name=f"tea-{n}")
            ticks = ticker(0)
            try:
                print("first", await anext(ticks, "none"), await ticks.asend(None))
            except StopAsyncIteration as e:
                print("stopped", repr(e))
            finally:
                await ticks.aclose()
    finally:
        print("finally", n)
    return state["n"]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w0(5), name="tea")
    spawn(w0(1))
    try:
        lock1.release()
    except Exception as e:
        print("main failed", repr(e))
    try:
        f = future(1)
        if not f.done():
            f.set_result(None)
    except Exception as e:
        print("main failed", repr(e))
    try:
        future(0).add_done_callback(boom)
        await queue.put((5, "milk"))
    except Exception as e:
        print("main failed", repr(e))
    try:
        asyncio.get_running_loop().call_at(now() + -1, stop, 2)
        done, pending = await asyncio.wait([pick(-1, 0)], return_when=asyncio.FIRST_EXCEPTION)
        for t in done:
            print("done", t.cancelled() or repr(t.exception()))
        print("from queue1", await queue1.get())
        queue1.task_done()
    except Exception as e:
        print("main failed", repr(e))
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
