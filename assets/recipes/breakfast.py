import asyncio


async def coffee():
    print("coffee on")
    await asyncio.sleep(3)
    print("coffee off")
    return "Coffee"

async def toast():
    print("toast on")
    await asyncio.sleep(2)
    print("toast off")
    return "Toast"

async def main():
    results = await asyncio.gather(
        coffee(),
        toast(),
    )
    print(results)

asyncio.run(main())
