import asyncio

async def cook(seconds):
    await asyncio.sleep(seconds)
    return seconds

async def main():
    for next_one in asyncio.as_completed([cook(3.0), cook(1.0), cook(2.0)], timeout=2.5):
        print(await next_one)

asyncio.run(main())
