import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(1)
queue1 = asyncio.LifoQueue()
barrier = asyncio.Barrier(2)
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


def now():
    return asyncio.get_running_loop().time()


def note(*words):
    print("note", *[word if isinstance(word, (int, str)) else word.done() for word in words])


class Kitchen:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("leave", self.name, repr(error))
        await asyncio.sleep(1)
        return isinstance(error, asyncio.TimeoutError)


async def ticker(n):
    print("ticker", n)
    try:
        for i in range(n):
            await asyncio.sleep(1)
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
        async with barrier as position:
            print("position", position)
            bounded.release()
            try:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("0 caught", type(e).__name__, e.args)
                ticks = ticker(0)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
            except asyncio.CancelledError:
                print("swallowed", asyncio.current_task().uncancel())
        await queue1.put((4, "jam"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
        print(await asyncio.gather(*[w1(3) for _ in range(3)], return_exceptions=True))
        mood.set("tea")
    finally:
        print("finally", n)
    return [n]


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    print({i: "bread" async for i in ticker(5) if i != 1})
    await queue1.put((1, "tea"))
    print("size", queue1.qsize(), queue1.empty(), queue.full())
    try:
        try:
            r = await asyncio.wait_for(pick(1, 0), 1)
            print("in time", r)
        except asyncio.TimeoutError:
            print("too late", now())
    except asyncio.TimeoutError as e:
        print("passes", repr(e))
        raise
    return (n, "jam")


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w0(3), name="salt")
    spawn(w1(1))
    bounded.release()
    async with condition:
        condition.notify_all()
    try:
        t = spawn(w1(2))
        await asyncio.sleep(1e-9)
        t.cancel("tea")
        try:
            print("still", await t)
        except asyncio.CancelledError as e:
            print("gone", e.args, t.cancelled())
        async with Kitchen("jam") as k:
            try:
                async with asyncio.TaskGroup() as group:
                    t = group.create_task(w1(0), name=f"salt-{n}")
                    group.create_task(w0(5))
                    ticks = ticker(4)
                    try:
                        async for i in ticks:
                            print("tick", i)
                            await asyncio.sleep(1)
                    finally:
                        await ticks.aclose()
                print("group", t.result())
            except BaseExceptionGroup as e:
                print("group failed", e.message, [repr(x) for x in e.exceptions])
            try:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                await asyncio.sleep(1)
                event.set()
            except asyncio.CancelledError:
                print("swallowed", asyncio.current_task().uncancel())
            print(k.name)
    except BaseException as e:
        print("main caught", repr(e))
    try:
        h = asyncio.get_running_loop().call_soon(note, n)
        h.cancel()
    except Exception as e:
        print("main failed", repr(e))
    try:
        for f in asyncio.as_completed([asyncio.ensure_future(w1(4)), w1(5)], timeout=2):
            print("completed", await f)
    except asyncio.CancelledError as e:
        print("not completed", repr(e))
    token = mood.set("bread")
    try:
        r = await w0(1)
        print("-1 got", r)
        t = anyone(4)
        print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    finally:
        mood.reset(token)
        print("mood", mood.get())
    anyone(3).add_done_callback(lambda f: print("callback", f.done(), f.cancelled()))
    return "done"


try:
    print(asyncio.run(main()))
except BaseException as e:
    print("ended", repr(e))
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
