import asyncio

async def producer(queue):
    for item in (1, 2, 3):
        await queue.put(item)
    await queue.join()
    return "sold out"

async def consumer(queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(0.1)
        queue.task_done()
        print(item)

async def main():
    queue = asyncio.Queue(1)
    eater = asyncio.create_task(consumer(queue), name="eater")
    await producer(queue)

asyncio.run(main())
