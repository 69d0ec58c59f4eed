import asyncio
async def main():
    for i in range(3):
        try:
            async with asyncio.timeout(None if i else 1) as limit:
                print("x", i)
        except TimeoutError:
            print("late")
asyncio.run(main())
