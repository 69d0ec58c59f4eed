import asyncio, time

async def inner():
    for i in range(3):
        time.sleep(0.5)
        print("slept", i)
    await asyncio.sleep(1)
    time.sleep(0.25)
    return "done"

class Waits:
    def __await__(self):
        result = yield from inner().__await__()
        return result + "!"

async def main():
    print(await Waits())

asyncio.run(main())
