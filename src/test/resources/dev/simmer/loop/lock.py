import asyncio

async def use(lock, opened):
    await lock.acquire()
    print("in")
    await opened.wait()
    lock.release()

async def main():
    lock, opened = asyncio.Lock(), asyncio.Event()
    users = [asyncio.create_task(use(lock, opened)) for _ in range(3)]
    await asyncio.sleep(0.1)
    users[1].cancel()
    opened.set()
    lock.release()
    users[1].cancel()
    await asyncio.sleep(1)

asyncio.run(main())
