import asyncio

class Conn:
    async def __aenter__(self):
        await asyncio.sleep(0.1)
        return self
    async def __aexit__(self, *a):
        await asyncio.sleep(0.1)

class Pair:
    def __init__(self, f): self.f = f
    def __await__(self):
        return self.f.__await__()

class Twice:
    def __init__(self, f): self.f = f
    def __await__(self):
        x = yield from self.f().__await__()
        y = yield from self.f().__await__()
        return x, y

class Lines:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        await asyncio.sleep(0.1)
        return self.n

class FutLines:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    def __anext__(self):
        self.n += 1
        loop = asyncio.get_running_loop()
        f = loop.create_future()
        if self.n > 2:
            f.set_exception(StopAsyncIteration())
        else:
            loop.call_later(0.1, f.set_result, self.n)
        return f

async def fetch():
    await asyncio.sleep(0.1)
    return "x"

async def agen():
    await asyncio.sleep(0.1)
    yield 1
    x = await fetch()
    yield x

async def multi():
    async with (
        Conn() as a,
        Conn() as b
    ):
        await asyncio.sleep(0.1)
        return (
            await fetch()
        )

async def two():
    async with Conn() as a, Conn() as b:
        pass

async def expr():
    x = (await fetch() +
         await fetch())
    y = [
        await fetch()
        for _ in range(2)
    ]
    z = {
        k: v
        async for k, v in pairs()
        if await fetch()
    }
    return x, y, z

async def pairs():
    for i in range(2):
        await asyncio.sleep(0.01)
        yield i, i

async def loops():
    async for x in Lines():
        await asyncio.sleep(0)
    async for x in FutLines():
        print(x)
    async for \
            x in \
            agen():
        print(x)
    try:
        async for x in agen():
            raise KeyError
    except KeyError:
        await asyncio.sleep(0.1)
    finally:
        await fetch()

async def bare():
    class Y:
        def __await__(self):
            yield
    await Y()
    await Pair(asyncio.sleep(0.1))
    print(await Twice(fetch))
    print(await Twice(lambda: asyncio.sleep(0.1, 4)))

async def nextone():
    a = agen()
    print(await anext(a))
    print(await anext(a, None))
    print(await anext(a, "default"))
    l = Lines()
    print(await anext(l, 0), await l.__anext__(), await anext(l, "end"))

async def futures():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    loop.call_later(0.1, f.set_result, 5)
    print(await f)
    t = asyncio.create_task(fetch())
    print(await t)
    print(await asyncio.gather(fetch(), fetch()))
    print(await asyncio.wait_for(fetch(), 1))
    print(await asyncio.shield(fetch()))
    q = asyncio.Queue()
    loop.call_later(0.1, q.put_nowait, 1)
    print(await q.get())

async def main():
    for f in (multi, two, expr, loops, bare, nextone, futures):
        print(f.__name__)
        print(await f())

asyncio.run(main())
