"""AsyncExitStack, asynccontextmanager, nested async with, errors on the way out."""
import asyncio
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def table(number):
    print("lay table", number)
    await asyncio.sleep(0.05)
    try:
        yield f"table {number}"
    except LookupError as error:
        print("table", number, "saw", repr(error))
        raise
    finally:
        await asyncio.sleep(0.05)
        print("clear table", number)


async def farewell(name):
    await asyncio.sleep(0.01)
    print("bye", name)


async def evening(guests):
    async with AsyncExitStack() as stack:
        stack.callback(print, "lights off")
        stack.push_async_callback(farewell, "cook")
        tables = [await stack.enter_async_context(table(n)) for n in range(guests)]
        print("serving", ", ".join(tables))
        if guests > 2:
            raise LookupError("no chairs")
    print("closed")


async def main():
    await evening(2)
    try:
        await evening(3)
    except LookupError as error:
        print("evening failed:", error)
    async with table("a") as a, table("b") as b:
        print(a, b)


asyncio.run(main())
