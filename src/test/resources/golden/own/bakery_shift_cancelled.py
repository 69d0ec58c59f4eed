"""A shift that is called off: cleaning up happens in finally, even when cancelled."""
import asyncio


async def knead(baker, minutes):
    try:
        for minute in range(minutes):
            print(f"{baker} kneads, minute {minute + 1}")
            await asyncio.sleep(60)
        return f"{baker} is done"
    except asyncio.CancelledError:
        print(f"{baker} is called off")
        raise
    finally:
        print(f"{baker} washes the table")
        await asyncio.sleep(5)
        print(f"{baker} leaves")


async def stubborn():
    try:
        await asyncio.sleep(1000)
    except asyncio.CancelledError as stop:
        print("stubborn keeps its loaf:", repr(stop))
        return "loaf"


async def main():
    shift = [asyncio.create_task(knead(name, 3), name=name) for name in ("Ada", "Bo")]
    mule = asyncio.create_task(stubborn())
    await asyncio.sleep(90)
    print(shift[1].cancel("oven broke"), mule.cancel())
    for task in [*shift, mule]:
        try:
            print("result:", await task)
        except asyncio.CancelledError as e:
            print("cancelled:", task.get_name(), task.cancelled(), e.args)
    print([t.done() for t in shift], mule.cancelled(), mule.cancel())


asyncio.run(main())
