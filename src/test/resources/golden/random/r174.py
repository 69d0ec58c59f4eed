import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition(lock)
semaphore = asyncio.Semaphore(0)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(0)
queue1 = asyncio.PriorityQueue()
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


def anyone(n):
    return tasks[n % len(tasks)][1]


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
            await asyncio.sleep(0)
            yield i
            await asyncio.sleep(1e-9)
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
        print("cancelling", asyncio.current_task().cancelling())
        event.clear()
        await queue1.join()
    finally:
        await asyncio.sleep(1e-9)
    return n


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(15, rescue)
    spawn(w0(5))
    spawn(w0(1))
    await asyncio.sleep(0)
    try:
        asyncio.get_running_loop().call_soon(lambda: print("mood", mood.get()))
        try:
            print("from queue1", await queue1.get())
            queue1.task_done()
        except ValueError as e:
            print("passes", repr(e))
            raise
    except Exception as e:
        print("main failed", repr(e))
    try:
        try:
            queue.put_nowait((n, "bread"))
        except asyncio.QueueFull:
            print("full", queue.qsize())
        print(contextvars.copy_context().run(mood.set, "bread") is not None, mood.get())
        print(contextvars.copy_context().run(mood.set, "tea") is not None, mood.get())
    except BaseException as e:
        print("main caught", repr(e))
    try:
        semaphore.release()
        while state["n"] < 1:
            state["n"] += 1
            ticks = ticker(3)
            try:
                async for i in ticks:
                    print("tick", i)
                    print(sorted(task.get_name() for task in asyncio.all_tasks()))
            finally:
                await ticks.aclose()
            try:
                ticks = ticker(1)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(1)
                finally:
                    await ticks.aclose()
                await asyncio.sleep(1)
                await asyncio.sleep(1)
            except asyncio.TimeoutError as e:
                print("passes", repr(e))
                raise
        anyone(0).add_done_callback(note)
    except Exception as e:
        print("main failed", repr(e))
    return "done"


with asyncio.Runner() as runner:
    try:
        print(runner.run(main()))
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
