"""An async generator that has ended is closed once more by the end of a run, if it is still referred to."""
import asyncio


async def ticker(n):
    for i in range(n):
        await asyncio.sleep(0.1)
        yield i


async def enumerated(items):
    i = 0
    async for x in items:
        yield i, x
        i += 1


async def tail(name):
    """How many turns the end of the run takes is seen by those that it cancels."""
    try:
        await asyncio.sleep(5)
    finally:
        for i in range(8):
            await asyncio.sleep(0)
            print(name, i)


async def plain():
    ticks = ticker(2)
    async for i in ticks:
        print("plain", i)


async def left_in_a_crash():
    ticks = ticker(2)
    async for i in ticks:
        print("crash", i)
    raise ValueError("burnt")


async def temporary():
    async for i in ticker(2):
        print("temporary", i)
    raise ValueError("burnt")


async def wrapped():
    ticks = enumerated(ticker(2))
    async for i in ticks:
        print("wrapped", i)
    raise ValueError("burnt")


async def closed():
    ticks = ticker(2)
    print(await anext(ticks))
    await ticks.aclose()
    raise ValueError("burnt")


async def deleted():
    ticks = ticker(1)
    print(await anext(ticks), await anext(ticks, "none"))
    del ticks
    raise ValueError("burnt")


async def escaping():
    ticks = ticker(1)
    async for i in ticks:
        print("escaping", i)
    print(len([ticks]))


async def caught():
    ticks = ticker(2)
    try:
        await left_in_a_crash()
    except ValueError as e:
        print(repr(e))
    async for i in ticks:
        print("caught", i)


async def beside(what):
    task = asyncio.create_task(tail(what.__name__))
    await what()
    return task


for what in plain, left_in_a_crash, temporary, wrapped, closed, deleted, escaping, caught:
    try:
        asyncio.run(beside(what))
    except ValueError as e:
        print(what.__name__, repr(e))
