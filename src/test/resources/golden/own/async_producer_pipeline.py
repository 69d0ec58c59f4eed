"""A pipeline of async generators, each stage its own coroutine. async for, aclose, finally."""
import asyncio
from contextlib import aclosing


async def numbers(limit):
    try:
        for n in range(limit):
            await asyncio.sleep(0.1)
            yield n
    finally:
        print("numbers closed")


async def squares(source):
    async for n in source:
        yield n * n


async def evens(source):
    async for n in source:
        if n % 2 == 0:
            yield n


async def main():
    async for n in evens(squares(numbers(6))):
        print("got", n)
    async with aclosing(numbers(100)) as source:
        async for n in source:
            if n == 2:
                break
            print("first", n)
    gen = numbers(3)
    print(await anext(gen), await anext(gen), await anext(gen))
    print(await anext(gen, "no more"))
    total = sum([n async for n in numbers(4)])
    print(total, {n: n + 1 async for n in squares(numbers(3))}, [x async for x in evens(numbers(5)) if x])


asyncio.run(main())
