"""A guest waits for a dish, but not for ever."""
import asyncio


async def dish(name, seconds):
    try:
        await asyncio.sleep(seconds)
        return f"{name} is served"
    except asyncio.CancelledError:
        print(name, "goes back to the kitchen")
        raise


async def guest(name, seconds):
    try:
        print(await asyncio.wait_for(dish(name, seconds), timeout=2))
    except asyncio.TimeoutError:
        print("no", name, "today")


async def main():
    await asyncio.gather(
        guest("salad", 1),
        guest("roast", 5),
    )


asyncio.run(main())
