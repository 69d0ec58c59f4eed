import asyncio
async def ticker(n):
    await asyncio.sleep(1)
    yield n
async def main():
    try:
        async with asyncio.timeout(0.5) as limit:
            async for i in ticker(5):
                return (i, "tea")
    except TimeoutError:
        print("late")
print(asyncio.run(main()))
