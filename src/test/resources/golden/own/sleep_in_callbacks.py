"""Blocking calls where no coroutine stands: in map, in a callback, in a partial."""
import asyncio
import functools
import time


async def other():
    print("other begins")
    await asyncio.sleep(1)
    print("other goes on")


def letters():
    yield "a"
    yield "b"


async def main():
    task = asyncio.create_task(other())
    await asyncio.sleep(0)
    some = letters()
    print(next(some))
    print(list(map(time.sleep, [0.2, 0.1])))
    print(next(some))
    asyncio.get_running_loop().call_soon(time.sleep, 0.25)
    asyncio.get_running_loop().call_soon(functools.partial(time.sleep, 0.125))
    await asyncio.sleep(0)
    await task
    print("main is done")


asyncio.run(main())
