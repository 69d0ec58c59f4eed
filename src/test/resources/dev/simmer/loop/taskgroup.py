import asyncio

async def cook(seconds):
    await asyncio.sleep(seconds)
    if seconds == 1:
        raise ValueError("burnt")

async def main():
    async with asyncio.TaskGroup() as good:
        good.create_task(cook(0.5))
    async with asyncio.TaskGroup() as bad:
        bad.create_task(cook(1))
        bad.create_task(cook(3))
        await asyncio.sleep(9)

asyncio.run(main())
