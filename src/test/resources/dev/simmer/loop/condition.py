import asyncio

async def eat(fridge, food):
    async with fridge:
        got = await fridge.wait_for(lambda: food and food.pop())
        return got

async def main():
    fridge, food = asyncio.Condition(), []
    eaters = [asyncio.create_task(eat(fridge, food)) for _ in range(3)]
    await asyncio.sleep(1)
    async with fridge:
        food.append("cake")
        fridge.notify(2)
        await asyncio.sleep(1)
        eaters[1].cancel()
        eaters[2].cancel()
    await asyncio.gather(*eaters, return_exceptions=True)
    fridge.notify_all()

asyncio.run(main())
