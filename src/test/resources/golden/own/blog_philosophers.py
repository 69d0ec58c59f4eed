"""Dining philosophers: a deadlock avoided by order, then one that happens and is timed out."""
import asyncio


async def philosopher(name, first, second, log, meals=2):
    for meal in range(meals):
        await asyncio.sleep(0.1)
        async with first:
            await asyncio.sleep(0.05)
            async with second:
                log.append(name)
                await asyncio.sleep(0.1)


async def dine(ordered):
    forks = [asyncio.Lock() for _ in range(4)]
    log = []
    async with asyncio.TaskGroup() as table:
        for i in range(4):
            left, right = i, (i + 1) % 4
            if ordered and left > right:
                left, right = right, left
            table.create_task(philosopher("ABCD"[i], forks[left], forks[right], log), name=f"philosopher {'ABCD'[i]}")
    return log


async def main():
    print("".join(await dine(ordered=True)))
    try:
        async with asyncio.timeout(5):
            await dine(ordered=False)
    except TimeoutError:
        print("deadlock: nobody ate for", asyncio.get_running_loop().time(), "s")


asyncio.run(main())
