"""time.sleep among timers: late timers, order of equal times, CPU bound loop with a standing clock."""
import asyncio
import time


async def timer(name, seconds):
    loop = asyncio.get_running_loop()
    due = loop.time() + seconds
    await asyncio.sleep(seconds)
    print(f"{name} due {due:.1f} rings {loop.time():.1f}")


async def blocker(after, seconds):
    await asyncio.sleep(after)
    print("blocks")
    time.sleep(seconds)


async def busy_wait(seconds):
    start = time.monotonic()
    spins = 0
    while time.monotonic() - start < seconds:
        spins += 1
    print("spun", spins > 10, f"{time.monotonic() - start:.3f}")


async def yields():
    for n in range(3):
        print("yield", n)
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(timer("a", 1), timer("b", 0.5), timer("c", 0.5), blocker(0.4, 1), timer("d", 0), timer("e", -1))
    await asyncio.gather(yields(), yields())
    await busy_wait(0.003)
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, lambda: time.sleep(0.5))
    await timer("f", 0.3)


asyncio.run(main())
