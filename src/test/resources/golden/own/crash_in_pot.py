"""A task fails, nobody catches it: the program ends with a crash line."""
import asyncio


class Burnt(ValueError):
    def __str__(self):
        return "burnt: " + "/".join(map(str, self.args))


async def stir(n):
    await asyncio.sleep(n)
    if n == 2:
        raise Burnt("rice", n)
    try:
        await asyncio.sleep(10)
    finally:
        print("stir", n, "put away")


async def main():
    others = [asyncio.create_task(stir(n)) for n in (1, 3)]
    print(len(others))
    await stir(2)


try:
    asyncio.run(main())
finally:
    print("kitchen closed")
