"""Nothing is ready, no timer set: the program hangs."""
import asyncio


async def waits(event, name):
    print(name, "waits")
    await event.wait()


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(waits(asyncio.Event(), "one"))
        group.create_task(waits(asyncio.Event(), "two"))
        await asyncio.sleep(1)
        print("main is here")


asyncio.run(main())
