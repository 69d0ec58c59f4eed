import asyncio
from contextlib import asynccontextmanager, aclosing, contextmanager, AsyncExitStack, suppress

@asynccontextmanager
async def kitchen(name):
    print("open", name)
    await asyncio.sleep(0.1)
    try:
        yield name.upper()
    except ValueError as e:
        print("handled", e)
    finally:
        await asyncio.sleep(0.05)
        print("close", name)

@contextmanager
def timer(label):
    print("start", label)
    try:
        yield
    finally:
        print("stop", label)

async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0.01)
        yield i

async def squares(source):
    async for x in source:
        yield x * x

async def take(source, n):
    i = 0
    async for x in source:
        if i >= n:
            break
        i += 1
        yield x

async def merge(*sources):
    queue = asyncio.Queue()
    async def feed(s):
        async for x in s:
            await queue.put(x)
        await queue.put(None)
    tasks = [asyncio.create_task(feed(s)) for s in sources]
    left = len(tasks)
    try:
        while left:
            x = await queue.get()
            if x is None:
                left -= 1
            else:
                yield x
    finally:
        for t in tasks:
            t.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

class Ticker:
    def __init__(self, delay, to):
        self.delay, self.i, self.to = delay, 0, to
    def __aiter__(self):
        return self
    async def __anext__(self):
        i = self.i
        if i >= self.to:
            raise StopAsyncIteration
        self.i += 1
        if i:
            await asyncio.sleep(self.delay)
        return i

class Stream:
    def __init__(self, items): self.items = items
    async def __aiter__(self):
        for i in self.items:
            await asyncio.sleep(0.01)
            yield i

class Stream2:
    def __init__(self, items): self.items = items
    def __aiter__(self):
        return self._gen()
    async def _gen(self):
        for i in self.items:
            await asyncio.sleep(0.01)
            yield i

async def paginate():
    page = 1
    while True:
        data = await fetch(page)
        if not data:
            return
        for d in data:
            yield d
        page += 1

async def fetch(page):
    await asyncio.sleep(0.02)
    return [] if page > 2 else [page * 10 + i for i in range(2)]

async def first(source, default=None):
    async for x in source:
        return x
    return default

async def collect(source):
    return [x async for x in source]

async def main():
    async with kitchen("a") as k:
        print(k)
        await asyncio.sleep(0.1)
    async with kitchen("b") as k:
        raise ValueError("oops")
    try:
        async with kitchen("c"):
            raise KeyError("k")
    except KeyError as e:
        print("out", e)
    with timer("t"):
        async with kitchen("d") as x, kitchen("e") as y:
            print(x, y)
    print([x async for x in squares(numbers(4))])
    print([x async for x in take(squares(numbers(10)), 3)])
    await asyncio.sleep(0.1)
    async for x in merge(numbers(2), squares(numbers(3))):
        print("merged", x)
    async for x in merge(numbers(5), numbers(5)):
        print("merged", x)
        if x == 2:
            break
    await asyncio.sleep(0.1)
    async with aclosing(numbers(10)) as ns:
        async for n in ns:
            if n == 2:
                break
    async for t in Ticker(0.05, 3):
        print("tick", t)
    print([i async for i in Stream2("abc")])
    async for p in paginate():
        print(p)
        if p == 20:
            break
    await asyncio.sleep(0)
    print(await first(numbers(3)), await first(numbers(0), "none"))
    await asyncio.sleep(0.1)
    print(await asyncio.gather(collect(numbers(3)), collect(paginate())))
    async with AsyncExitStack() as stack:
        a = await stack.enter_async_context(kitchen("s1"))
        b = await stack.enter_async_context(kitchen("s2"))
        stack.push_async_callback(asyncio.sleep, 0.1)
        print(a, b)
    with suppress(asyncio.TimeoutError):
        await asyncio.wait_for(collect(numbers(100)), 0.05)
    try:
        async with asyncio.timeout(0.05):
            async with kitchen("timeout"):
                pass
    except TimeoutError:
        print("timeout")
    try:
        async for i in Stream("abc"): print("stream", i)
    except TypeError as e:
        print(e)

asyncio.run(main())
