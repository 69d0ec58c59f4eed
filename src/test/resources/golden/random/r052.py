import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.Queue(2)
queue1 = asyncio.Queue()
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
        return isinstance(error, Exception)


def chop(n):
    print("chop", n)
    time.sleep(0)
    if n == 2:
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
        await asyncio.sleep(1)
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    if busy():
        return n
    try:
        event1.set()
        done, pending = await asyncio.wait([pick(0, 5), pick(0, 3)], timeout=2, return_when=asyncio.ALL_COMPLETED)
        print("wait", len(done), len(pending), sorted(t.cancelled() for t in done))
        for t in pending:
            t.cancel()
        event.set()
    finally:
        r = await asyncio.get_running_loop().run_in_executor(None, chop, 4)
        print("0 got", r)
    return state["n"]


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    print("nobody watches")
    spawn(w0(2), name="milk")
    spawn(w0(2))
    try:
        mood.set("tea")
        bounded.release()
        token = mood.set("jam")
        try:
            asyncio.create_task(w0(3), name="tea")
            asyncio.get_running_loop().call_later(1e-9, note, "bread")
        finally:
            mood.reset(token)
            print("mood", mood.get())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        asyncio.create_task(w0(3), context=contextvars.copy_context())
        async with semaphore:
            ticks = ticker(5)
            try:
                await anext(ticks)
                print("thrown", await ticks.athrow(Burnt("salt")))
            except (Burnt, ValueError, KeyError, StopAsyncIteration) as e:
                print("out of it", repr(e))
            finally:
                await ticks.aclose()
            while state["n"] < 2:
                state["n"] += 1
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                event.set()
        bounded.release()
    except BaseException as e:
        print("main caught", repr(e))
    try:
        queue1.put_nowait((0, "tea"))
    except BaseException as e:
        print("main caught", repr(e))
    try:
        async with Kitchen("salt") as k:
            try:
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
                try:
                    await asyncio.sleep(1)
                except ValueError as e:
                    print("-1 caught", type(e).__name__, e.args)
            except BaseException as e:
                print("-1 caught", type(e).__name__, e.args)
            print(k.name)
        asyncio.get_running_loop().call_later(0, asyncio.current_task().cancel)
    except BaseException as e:
        print("main caught", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
