"""Two cooks, two knives, wrong order: nobody ever goes on."""
import asyncio


async def cook(name, first, second):
    async with first:
        print(name, "has one")
        await asyncio.sleep(1)
        async with second:
            print(name, "has both")


async def main():
    knife, board = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(cook("A", knife, board), cook("B", board, knife))


if __name__ == "__main__":
    asyncio.run(main())
