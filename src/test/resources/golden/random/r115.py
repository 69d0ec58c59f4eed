import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(2)
queue1 = asyncio.Queue()
barrier = asyncio.Barrier(3)
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


def rescue():
    print("rescue")
    for _, task in tasks:
        task.cancel("rescue")


def chop(n):
    print("chop", n)
    time.sleep(1)
    if n == 5:
        raise Burnt("chopped")
    state["n"] += 1
    time.sleep(0.5)
    print("chopped", n)
    return n


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
        async with condition:
            await condition.wait_for(lambda: state["n"] > 0)
            print("state", state["n"])
        event1.clear()
        try:
            r = await asyncio.wait_for(future(1), 1)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
        for i in range(2):
            print("mood", mood.get())
            match await asyncio.wait_for(asyncio.to_thread(chop, 1), 0.5):
                case int(x) if x > 1:
                    ticks = ticker(5)
                    try:
                        async for i in ticks:
                            print("tick", i)
                            await asyncio.sleep(1)
                    finally:
                        await ticks.aclose()
                case (first, *rest) | [[first, *rest]]:
                    print("case", first, rest)
                case None | "tired":
                    try:
                        await asyncio.sleep(1)
                    except ValueError as e:
                        print("0 caught", type(e).__name__, e.args)
                    await asyncio.sleep(1)
                case other:
                    print("other case", other)
            print("thread", await asyncio.to_thread(chop, 5))
            raise ValueError("tea")
        time.sleep(0.5)
        done, pending = await asyncio.wait([pick(0, 3), future(2), asyncio.ensure_future(asyncio.sleep(0.5, "jam"))], timeout=0.5, return_when=asyncio.FIRST_COMPLETED)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
    finally:
        await asyncio.sleep(0.5)
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(6, rescue)
    spawn(w0(5))
    spawn(w0(1))
    try:
        mood.set("jam")
        asyncio.create_task(w0(2), context=contextvars.copy_context())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with condition:
            state["n"] += 1
            condition.notify(0)
            asyncio.get_running_loop().call_at(now() + 0.1, event.set)
        anyone(5).add_done_callback(note)
        print("removed", anyone(2).remove_done_callback(note))
    except Exception as e:
        print("main failed", repr(e))
    try:
        queue1.put_nowait((4, "tea"))
        done, pending = await asyncio.wait([future(2)], timeout=1, return_when=asyncio.ALL_COMPLETED)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
        async with asyncio.timeout_at(now() + 0.1):
            try:
                queue.put_nowait((n, "tea"))
            except asyncio.QueueFull:
                print("full", queue.qsize())
            t = anyone(4)
            try:
                print("result", t.result())
            except (Exception, asyncio.CancelledError) as e:
                print("no result", repr(e))
            mood.set("milk")
    except Exception as e:
        print("main failed", repr(e))
    try:
        anyone(1).add_done_callback(note)
        print("removed", anyone(0).remove_done_callback(note))
        event.set()
    except Exception as e:
        print("main failed", repr(e))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
