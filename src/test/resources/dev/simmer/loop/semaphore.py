import asyncio

async def use(semaphore):
    async with semaphore:
        await asyncio.sleep(1)

async def main():
    semaphore = asyncio.BoundedSemaphore(2)
    users = [asyncio.create_task(use(semaphore)) for _ in range(5)]
    await asyncio.sleep(0.5)
    users[2].cancel()
    users[0].cancel()
    users[3].cancel()
    await users[4]
    semaphore.release()

asyncio.run(main())
