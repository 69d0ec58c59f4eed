import asyncio

async def slow(seconds):
    try:
        await asyncio.sleep(seconds)
        return seconds
    except asyncio.CancelledError:
        print("cancelled")
        raise

async def main():
    await asyncio.wait_for(slow(0.2), 0.5)
    try:
        await asyncio.wait_for(slow(3.0), 0.5)
    except TimeoutError:
        print("too late")
    try:
        await asyncio.wait_for(slow(1.0), 0)
    except TimeoutError:
        print("no time")

asyncio.run(main())
