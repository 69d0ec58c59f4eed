"""One pot blocks the chef: time.sleep keeps the burner."""
import asyncio
import time


async def soup():
    for stir in range(1, 5):
        print("soup: stir", stir)
        await asyncio.sleep(0.5)
    return "Soup"


async def bread():
    await asyncio.sleep(0.25)
    print("bread: kneading, nobody else cooks")
    time.sleep(1.5)  # ought to be: await asyncio.sleep(1.5)
    print("bread: done kneading")
    return "Bread"


async def main():
    print(await asyncio.gather(soup(), bread()))


asyncio.run(main())
