# A module written in Python: what waits and blocks in it is shown at the program's line.
import asyncio
import time
from contextlib import AsyncExitStack, ExitStack, contextmanager, nullcontext, suppress


@contextmanager
def bell(name):
    print("in", name)
    time.sleep(0.5)
    try:
        yield name.upper()
    finally:
        print("out", name)


class Door:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(1)
        return self.name

    async def __aexit__(self, kind, value, trace):
        print(self.name, repr(value))
        await asyncio.sleep(2)
        return self.name == "front"


@bell("oven")
def bake(what):
    return what * 2


async def main():
    print(bake("bun"))
    with suppress(KeyError):
        print({}["salt"])
    with ExitStack() as stack:
        print(stack.enter_context(bell("left")), stack.enter_context(bell("right")))
        stack.callback(print, "called", "back", sep="-")
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(Door("front")))
        stack.push_async_callback(asyncio.sleep, 0.25)
        async with nullcontext("nothing") as value:
            print(value)
        raise ValueError("burnt")
    try:
        with bell("last"):
            raise RuntimeError("hot")
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
