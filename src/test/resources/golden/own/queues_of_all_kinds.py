"""Queue, PriorityQueue, LifoQueue: maxsize, join, task_done, nowait, cancelled getters."""
import asyncio
from dataclasses import dataclass, field


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)


async def producer(queue, names):
    for i, name in enumerate(names):
        await queue.put(Job(-i % 3, name))
        print("put", name, queue.qsize(), queue.full())
        await asyncio.sleep(0.01)


async def consumer(queue, done):
    while True:
        job = await queue.get()
        await asyncio.sleep(0.1)
        done.append(job.name)
        queue.task_done()


async def main():
    for kind in asyncio.Queue, asyncio.PriorityQueue, asyncio.LifoQueue:
        queue, done = kind(maxsize=2), []
        workers = [asyncio.create_task(consumer(queue, done)) for _ in range(2)]
        await producer(queue, "abcdef")
        await queue.join()
        for w in workers:
            w.cancel()
        print(kind.__name__, done, await asyncio.gather(*workers, return_exceptions=True), queue.empty(), queue.maxsize)
    q = asyncio.Queue(1)
    q.put_nowait(1)
    try:
        q.put_nowait(2)
    except asyncio.QueueFull as error:
        print("full", repr(error))
    print(q.get_nowait())
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as error:
        print("empty", repr(error))
    try:
        q.task_done()
        q.task_done()
    except ValueError as error:
        print(error)
    getters = [asyncio.create_task(q.get()) for _ in range(3)]
    await asyncio.sleep(0)
    getters[0].cancel()
    q.put_nowait("x")
    await asyncio.sleep(0)
    await q.put("y")
    print(await asyncio.gather(*getters, return_exceptions=True))


asyncio.run(main())
