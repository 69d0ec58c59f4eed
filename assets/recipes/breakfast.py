import asyncio


async def coffee():
    print("coffee on")
    await asyncio.sleep(3)
    return "Coffee"


async def toast():
    print("toast on")
    await asyncio.sleep(2)
    return "Toast"


async def main():
    results = await asyncio.gather(
        coffee(),
        toast(),
    )
    print("Ready:", *results)


asyncio.run(main())
