"""One bell wakes everybody; a cleared bell nobody."""
import asyncio


async def guest(name, bell, table):
    print(f"{name} waits: {bell.is_set()}")
    await bell.wait()
    table.append(name)
    print(f"{name} eats at {asyncio.get_running_loop().time():.2f}")


async def cook(bell):
    for course in ("soup", "fish"):
        await asyncio.sleep(1.5)
        print("ring for", course)
        bell.set()
        await asyncio.sleep(0)
        bell.clear()


async def impatient(bell):
    try:
        await asyncio.wait_for(bell.wait(), 1)
    except asyncio.TimeoutError:
        print("impatient leaves")


async def main():
    bell, table = asyncio.Event(), []
    first = [asyncio.create_task(guest(n, bell, table)) for n in ("Ann", "Ben", "Cy")]
    chef = asyncio.create_task(cook(bell), name="chef")
    await impatient(bell)
    await asyncio.gather(*first)
    late = asyncio.create_task(guest("Late", bell, table))
    await chef
    await late
    bell.set()
    await guest("Last", bell, table)
    print(table, bell.is_set(), repr(table))


asyncio.run(main())
