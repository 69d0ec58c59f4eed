"""Doors that open and close: with, async with, and exceptions inside."""
import asyncio


class Door:
    def __init__(self, name, swallow=()):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await asyncio.sleep(1)
        print("open", self.name)
        return self

    async def __aexit__(self, kind, value, trace):
        await asyncio.sleep(0.5)
        print("close", self.name, kind and kind.__name__, value)
        return bool(kind) and issubclass(kind, tuple(self.swallow))


class Light:
    def __enter__(self):
        print("light on")
        return 100

    def __exit__(self, *info):
        print("light off", info[0])


async def visit(name):
    async with Door(name) as outer, Door("inner", [ValueError]):
        with Light() as watts:
            print(outer.name, watts)
            await asyncio.sleep(2)
            if name == "b":
                raise ValueError("tripped")
            if name == "c":
                return "early"
    return "late"


async def main():
    visits = [asyncio.create_task(visit(n)) for n in "abcd"]
    await asyncio.sleep(3)
    visits[3].cancel()
    print(await asyncio.gather(*visits, return_exceptions=True))
    try:
        async with Door("last"):
            raise KeyError("gone")
    except KeyError as e:
        print(e)
    for thing in (Light(), 5):
        try:
            async with thing:
                pass
        except Exception as e:
            print(type(e).__name__, e)
    try:
        with Door("x"):
            pass
    except Exception as e:
        print(type(e).__name__, e)


asyncio.run(main())
