import asyncio

async def main():
    try:
        async with asyncio.timeout(1) as limit:
            limit.reschedule(2.0)
            await asyncio.sleep(5)
    except TimeoutError:
        print("too late")
    async with asyncio.timeout(10):
        await asyncio.sleep(1)
    async with asyncio.timeout(0):
        await asyncio.sleep(1)

asyncio.run(main())
