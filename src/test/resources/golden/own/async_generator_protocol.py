"""asend, athrow, aclose and the errors of an asynchronous generator."""
import asyncio


async def averager():
    total = count = 0
    average = None
    while True:
        try:
            value = yield average
        except ValueError as error:
            print("told:", error)
            total = count = 0
            average = None
            continue
        await asyncio.sleep(0.01)
        total += value
        count += 1
        average = total / count


async def broken():
    yield 1
    raise StopAsyncIteration("not this way")


async def main():
    avg = averager()
    print(await avg.asend(None))
    for value in 10, 20, 60:
        print(await avg.asend(value))
    print(await avg.athrow(ValueError("reset")))
    print(await avg.asend(7))
    await avg.aclose()
    try:
        await avg.asend(1)
    except StopAsyncIteration:
        print("closed is closed")
    try:
        async for item in broken():
            print(item)
    except RuntimeError as error:
        print(error, "|", repr(error.__cause__))
    fresh = averager()
    try:
        await fresh.asend(3)
    except TypeError as error:
        print(error)
    print(type(fresh).__name__, fresh.__name__, hasattr(fresh, "__anext__"), aiter(fresh) is fresh)


asyncio.run(main())
