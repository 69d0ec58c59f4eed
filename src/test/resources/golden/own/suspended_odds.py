import asyncio, random

class Orders:
    def __init__(self, count):
        self.count = count
        self.log = []
    async def __aenter__(self):
        self.log.append("enter")
        await asyncio.sleep(0)
        return self
    async def __aexit__(self, typ, val, tb):
        self.log.append((typ and typ.__name__, str(val), tb is not None))
        await asyncio.sleep(0.1)
        return typ is KeyError
    async def stream(self):
        for n in range(self.count):
            try:
                yield n
            finally:
                self.log.append(f"done {n}")
    @property
    def status(self):
        return len(self.log)

async def producer(q, n):
    for i in range(n):
        await asyncio.sleep(random.random())
        await q.put(i)
    await q.put(None)

async def drain(q):
    while (item := await q.get()) is not None:
        yield item
        q.task_done()

async def supervise():
    o = Orders(3)
    async with o:
        async for n in o.stream():
            print(n, o.status)
            if n == 1:
                raise KeyError("one")
    print(o.log)

async def consumer(name, q, results):
    async for item in drain(q):
        results.append((name, item))
        await asyncio.sleep(0.2)

async def countdown(n):
    while n:
        cmd = yield n
        if cmd == "stop":
            print("stopping")
            return
        n -= cmd or 1

async def control():
    c = countdown(10)
    print(await c.asend(None))
    print(await c.asend(3))
    try:
        await c.asend("stop")
    except StopAsyncIteration:
        print("ended")
    c = countdown(5)
    async for x in c:
        if x == 3:
            try:
                await c.athrow(ValueError("thrown"))
            except ValueError as e:
                print("got", e)
            break
    try:
        print(await anext(c))
    except StopAsyncIteration as e:
        print("over", repr(e))

async def slow():
    try:
        while True:
            await asyncio.sleep(1)
            yield "x"
    except asyncio.CancelledError:
        print("generator cancelled")
        raise
    finally:
        print("generator finally")
        await asyncio.sleep(0.1)
        print("generator finally 2")

async def user():
    try:
        async for x in slow():
            print(x)
            await asyncio.sleep(5)
    finally:
        print("user finally")

async def main():
    q = asyncio.Queue(2)
    results = []
    async with asyncio.TaskGroup() as tg:
        tg.create_task(producer(q, 5))
        tg.create_task(consumer("c", q, results))
    print(results)
    await supervise()
    await control()
    for delay in (0.5, 2):
        t = asyncio.create_task(user())
        await asyncio.sleep(delay)
        t.cancel()
        try:
            await t
        except asyncio.CancelledError:
            print("cancelled", delay)
    await asyncio.sleep(1)
    ok = [await f for f in [asyncio.sleep(0.1, i) for i in range(3)]]
    print(ok, {k: await asyncio.sleep(0, v) for k, v in zip("ab", (1, 2))})
    gen = (await asyncio.sleep(0.1, i) for i in range(3))
    print(type(gen).__name__, [x async for x in gen])
    print(any([x == 2 async for x in countdown(3)]))
    pair = [(a, b) async for a in countdown(2) for b in range(2) if a + b > 1]
    print(pair)
    async for a, *rest in starred():
        print(a, rest)
    agen = countdown(3)
    print(agen.__name__, agen.ag_running, await agen.__anext__(), agen.ag_frame.f_lineno)
    step = agen.asend(None)
    print(asyncio.iscoroutine(step), asyncio.iscoroutine(agen), asyncio.iscoroutinefunction(countdown))
    print(await asyncio.wait_for(step, 1))
    print(await asyncio.create_task(agen.asend(None), name="step"))
    print([c for c in "done"])

async def starred():
    yield 1, 2, 3
    yield "xyz"

asyncio.run(main())
