import asyncio

async def ticker(n, delay=0.1):
    for i in range(n):
        await asyncio.sleep(delay)
        yield i

async def echo():
    got = None
    while True:
        try:
            got = yield got
            print("got", got)
        except ValueError as e:
            print("inside", e)
            got = "recovered"
        except GeneratorExit:
            print("exit")
            raise

class Countdown:
    def __init__(self, n):
        self.n = n
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        await asyncio.sleep(0.01)
        self.n -= 1
        return self.n

class Waits:
    def __await__(self):
        yield from asyncio.sleep(0.05).__await__()
        return "waited"

class Aw:
    def __await__(self):
        x = yield
        return x

async def stubborn():
    try:
        yield 1
    finally:
        yield 2

async def bad():
    yield 1
    raise StopAsyncIteration

async def bad2():
    yield 1
    raise StopIteration(3)

async def nested():
    async for x in ticker(2):
        async for y in Countdown(2):
            yield x, y

async def main():
    async for x in ticker(3):
        print(x)
    else:
        print("else")
    g = echo()
    print(await g.__anext__())
    print(await g.asend(5))
    print(await g.athrow(ValueError("oops")))
    print(await g.athrow(ValueError, "oops2"))
    await g.aclose()
    try:
        await g.asend(1)
    except StopAsyncIteration as e:
        print("stopped", repr(e))
    print(await g.aclose())
    print([x async for x in Countdown(3)])
    print({x async for x in ticker(2)}, {x: x * x async for x in ticker(2)})
    print([await w async for w in wait_list()])
    gen = (x * 2 async for x in ticker(3) if x != 1)
    print([x async for x in gen])
    print(type(gen).__name__, type(gen.__anext__()).__name__, type(gen.aclose()).__name__)
    print([[y async for y in ticker(x)] for x in range(3)])
    print([await asyncio.sleep(0.01, i) for i in range(3)])
    print([x async for x in nested()])
    print(await Waits(), await Aw())
    for f in (bad, bad2):
        try:
            async for x in f():
                print(x)
        except RuntimeError as e:
            print(repr(e), repr(e.__cause__))
    s = stubborn()
    print(await anext(s))
    try:
        await s.aclose()
    except RuntimeError as e:
        print(repr(e))
    it = aiter(Countdown(1))
    print(await anext(it), await anext(it, "default"), await anext(it, None))
    try:
        await anext(it)
    except StopAsyncIteration:
        print("end")
    n = ticker(1)
    step = n.__anext__()
    print(await step)
    try:
        await step
    except RuntimeError as e:
        print(e)
    await both()
    for thing in (lambda: aiter(3), lambda: anext(3)):
        try:
            thing()
        except TypeError as e:
            print(e)
    for f in (for3, forlist, forbadanext, forbadaiter, awaitgen):
        try:
            await f()
        except TypeError as e:
            print(e)
    try:
        await g.athrow(3)
    except TypeError as e:
        print(e)
    try:
        for x in ticker(1):
            pass
    except TypeError as e:
        print(e)
    u = ticker(2)
    print(await u.aclose())
    try:
        await ticker(3).athrow(KeyError("k"))
    except KeyError as e:
        print(repr(e))

OPEN = ticker(5)

async def both():
    t = OPEN
    a = asyncio.create_task(t.__anext__())
    b = asyncio.create_task(t.__anext__())
    print(await asyncio.gather(a, b, return_exceptions=True))

async def for3():
    async for x in 3: pass
async def forlist():
    async for x in [1]: pass
class BadAnext:
    def __aiter__(self): return self
    def __anext__(self): return 3
class BadAiter:
    async def __aiter__(self): return self
async def forbadanext():
    async for x in BadAnext(): pass
async def forbadaiter():
    async for x in BadAiter(): pass
async def awaitgen():
    await ticker(1)

async def wait_list():
    for i in range(3):
        yield asyncio.sleep(0.1, i)

asyncio.run(main())
