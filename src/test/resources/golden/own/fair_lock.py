"""A lock is fair: first come, first served; also when one gives up."""
import asyncio

lock = asyncio.Lock()
sink = []


async def wash(name, seconds):
    async with lock:
        sink.append(name)
        print(name, "washes", lock.locked())
        await asyncio.sleep(seconds)


async def by_hand(name):
    await lock.acquire()
    try:
        print(name, "by hand")
        await asyncio.sleep(0)
    finally:
        lock.release()


async def main():
    tasks = [asyncio.create_task(wash(f"w{i}", i)) for i in range(3)]
    tasks.append(asyncio.create_task(by_hand("h")))
    await asyncio.sleep(0.5)
    quitter = asyncio.create_task(wash("quitter", 1))
    await asyncio.sleep(0)
    quitter.cancel()
    tasks.append(asyncio.create_task(wash("last", 1)))
    done = await asyncio.gather(*tasks, quitter, return_exceptions=True)
    print(done, sink, lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    semaphore = asyncio.Semaphore(2)

    async def stove(n):
        async with semaphore:
            print("stove", n)
            await asyncio.sleep(n)

    await asyncio.gather(*map(stove, (3, 1, 2, 1)))


asyncio.run(main())
