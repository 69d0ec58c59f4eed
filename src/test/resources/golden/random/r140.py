import asyncio
import contextvars
import time

calls, tasks, futures, state = 0, [], [], {"n": 0}
lock, lock1 = asyncio.Lock(), asyncio.Lock()
event, event1 = asyncio.Event(), asyncio.Event()
condition = asyncio.Condition()
semaphore = asyncio.Semaphore(2)
bounded = asyncio.BoundedSemaphore(3)
queue = asyncio.PriorityQueue(0)
queue1 = asyncio.Queue()
barrier = asyncio.Barrier(1)
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
            await asyncio.sleep(0)
            yield i
            time.sleep(0.5)
    finally:
        print("milk", n, state["n"], now())
        print("no more ticks")


async def leaf(n):
    print("leaf", n, mood.get())
    await asyncio.sleep(n % 3)
    return n


async def w0(n):
    print("w0", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    await barrier.abort()
    t = anyone(1)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    f = future(1)
    if not f.done():
        f.set_exception(Burnt("jam"))
    print("cancel", anyone(4).cancel("milk"))
    async with condition:
        state["n"] += 1
        condition.notify(1)
        print(sorted(task.get_name() for task in asyncio.all_tasks()))
    return 0.5


async def w1(n):
    print("w1", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    f = future(2)
    if not f.done():
        f.set_result(n)
    t = anyone(4)
    try:
        print("result", t.result())
    except (Exception, asyncio.CancelledError) as e:
        print("no result", repr(e))
    try:
        print("event", await event1.wait())
        print("event", await event1.wait())
        asyncio.get_running_loop().call_soon(event1.clear)
    except asyncio.CancelledError:
        print("swallowed", asyncio.current_task().uncancel())
    try:
        item = queue.get_nowait()
        print("item", item)
        queue.task_done()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    await w3(0)
    return n


async def w3(n):
    print("w3", n, "in", asyncio.current_task().get_name())
    if busy():
        return "tired"
    lock.release()
    t = anyone(5)
    print(t.get_name(), t.done(), t.cancelled(), t.cancelling())
    async with condition:
        await condition.wait_for(lambda: state["n"] > 1)
        print("state", state["n"])
    return "jam"


async def main():
    tasks.append((-1, asyncio.current_task()))
    loop = asyncio.get_running_loop()
    loop.call_later(3, settle, 0, "late")
    loop.call_later(20, rescue)
    spawn(w0(1), name="tea")
    spawn(w1(5))
    try:
        try:
            async with asyncio.timeout(0) as limit:
                return "salt"
                ticks = ticker(0)
                try:
                    async for i in ticks:
                        print("tick", i)
                        await asyncio.sleep(0)
                finally:
                    await ticks.aclose()
                limit.reschedule(now() + 0.5)
        except TimeoutError:
            print("time is up", limit.expired(), now())
        async with condition:
            print("woken", await condition.wait())
            r = await asyncio.shield(asyncio.to_thread(chop, 5))
            print("-1 got", r)
        asyncio.create_task(w1(4), context=contextvars.copy_context())
    except BaseException as e:
        print("main caught", repr(e))
    print("event", await event.wait())
    future(1).add_done_callback(note)
    try:
        f = future(2)
        if not f.done():
            f.set_exception(Burnt("salt"))
        r = await asyncio.shield(asyncio.shield(future(2)))
        print("-1 got", r)
    except Exception as e:
        print("main failed", repr(e))
    mood.set("bread")
    async with semaphore:
        await queue1.put((4, "jam"))
        print("size", queue1.qsize(), queue1.empty(), queue.full())
        semaphore.release()
        async with barrier as position:
            print("position", position)
            ticks = ticker(5)
            try:
                async for i in ticks:
                    print("tick", i)
                    await asyncio.sleep(1)
            finally:
                await ticks.aclose()
    return "done"


asyncio.run(main())
print("at the end", [(rank, task.done(), task.cancelled()) for rank, task in tasks], state)
