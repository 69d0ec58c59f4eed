import asyncio

async def arrive(barrier):
    return await barrier.wait()

async def main():
    barrier = asyncio.Barrier(2)
    both = asyncio.gather(arrive(barrier), arrive(barrier))
    await both
    late = asyncio.create_task(arrive(barrier))
    await asyncio.sleep(0)
    await barrier.reset()
    await asyncio.gather(late, return_exceptions=True)
    await barrier.abort()
    await arrive(barrier)

asyncio.run(main())
