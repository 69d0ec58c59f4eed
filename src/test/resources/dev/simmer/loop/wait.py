import asyncio

async def cook(seconds):
    await asyncio.sleep(seconds)
    return seconds

async def main():
    pots = [asyncio.create_task(cook(n)) for n in (3.0, 1.0, 2.0)]
    await asyncio.wait(pots, return_when=asyncio.FIRST_COMPLETED)
    await asyncio.wait(pots, timeout=0.5)
    await asyncio.wait(pots)

asyncio.run(main())
