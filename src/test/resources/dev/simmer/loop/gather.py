import asyncio

async def cook(what, seconds):
    print(what)
    await asyncio.sleep(seconds)
    return what

async def main():
    both = asyncio.gather(cook("eggs", 3), cook("toast", 2))
    done = await both
    await asyncio.sleep(0)
    return done

asyncio.run(main())
