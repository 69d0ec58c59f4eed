"""break out of async for: the generator is finalised by the loop; the rest at the end of run."""
import asyncio


async def ticker(name, period):
    n = 0
    try:
        while True:
            await asyncio.sleep(period)
            yield n
            n += 1
    finally:
        print(name, "cleaned up after", n)


async def first_over(limit):
    async for n in ticker("quick", 0.1):
        if n > limit:
            return n


async def main():
    print(await first_over(2))
    await asyncio.sleep(0)
    async for n in ticker("slow", 0.5):
        print("slow", n)
        if n:
            break
    kept = ticker("kept", 0.2)
    print(await kept.__anext__())
    print("main is done")


asyncio.run(main())
