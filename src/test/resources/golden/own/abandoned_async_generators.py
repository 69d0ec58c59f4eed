import asyncio

async def ticker(name, n=5):
    try:
        for i in range(n):
            await asyncio.sleep(0.1)
            yield i
    finally:
        await asyncio.sleep(0.01)
        print("closed", name)

async def quick(name):
    try:
        while True:
            yield name
    finally:
        print("closed", name)

async def consume(items):
    async for x in items:
        if x == 1:
            break
    print("consumed")

async def returns():
    async for x in ticker("returns"):
        return x

async def raises():
    try:
        async for x in ticker("raises"):
            raise ValueError(x)
    except ValueError:
        print("caught")

async def enumerated(items):
    i = 0
    async for x in items:
        yield i, x
        i += 1

async def held():
    t = ticker("held")
    async for x in t:
        if x == 1:
            break
    print("still held")
    async for x in t:
        print("again", x)
        break
    print("held ends")

async def rebinds():
    t = quick("one")
    await t.__anext__()
    t = quick("two")
    print(await anext(t))
    del t
    print("deleted")

async def worker(name):
    async for x in ticker(name):
        print(name, x)
        if x == 2:
            break
    await asyncio.sleep(0.05)
    print(name, "done")

async def cancelled():
    async for x in ticker("cancelled", 100):
        print(x)

async def timed():
    try:
        async with asyncio.timeout(0.25):
            async for x in ticker("timed", 100):
                print("timed", x)
    except TimeoutError:
        print("timeout")

async def open_at_end(store):
    t = ticker("open")
    store.append(t)
    print(await anext(t))

async def comp():
    try:
        print([10 // (2 - x) async for x in ticker("comp")])
    except ZeroDivisionError:
        print("zero")
    print("comp end")

async def genexp():
    async for x in (2 * y async for y in ticker("genexp")):
        if x == 2:
            break
    print("genexp end")

async def explicit():
    t = ticker("explicit")
    await t.asend(None)
    await t.aclose()
    print("explicit end")

STORE = []
async def main():
    async for x in ticker("break"):
        if x == 1:
            break
    print("after break")
    await asyncio.sleep(0.1)
    await consume(ticker("temp"))
    await asyncio.sleep(0.1)
    t = ticker("named")
    await consume(t)
    print("t lives")
    print(await returns())
    await asyncio.sleep(0.1)
    await raises()
    await asyncio.sleep(0.1)
    async for i, x in enumerated(ticker("inner")):
        if i == 1:
            break
    await asyncio.sleep(0.1)
    await held()
    await asyncio.sleep(0.1)
    await rebinds()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.gather(worker("a"), worker("b"))
    task = asyncio.create_task(cancelled())
    await asyncio.sleep(0.35)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    await timed()
    store = STORE
    await open_at_end(store)
    await comp()
    await asyncio.sleep(0.1)
    await genexp()
    await asyncio.sleep(0.1)
    await explicit()
    del task
    q = quick("q")
    await anext(q)
    print("main ends")

asyncio.run(main())
print("end")
