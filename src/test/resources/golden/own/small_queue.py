"""A queue with room for two: producers wait, consumers wait, everybody is counted."""
import asyncio
import random


async def produce(queue, name, n):
    for i in range(n):
        item = f"{name}{i}"
        if queue.full():
            print(f"{name} must wait, {queue.qsize()} inside")
        await queue.put(item)
        print("put", item)
        await asyncio.sleep(random.uniform(0, 0.5))


async def consume(queue, name, got):
    while True:
        item = await queue.get()
        await asyncio.sleep(random.random())
        got.setdefault(name, []).append(item)
        queue.task_done()


async def main():
    random.seed(42)
    queue, got = asyncio.Queue(maxsize=2), {}
    eaters = [asyncio.create_task(consume(queue, n, got)) for n in ("x", "y")]
    await asyncio.gather(produce(queue, "a", 4), produce(queue, "b", 3))
    await queue.join()
    for eater in eaters:
        eater.cancel()
    print(await asyncio.gather(*eaters, return_exceptions=True))
    print(got, queue.empty(), queue.maxsize)
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as e:
        print(repr(e), queue.get_nowait(), queue.get_nowait())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    try:
        print(await asyncio.wait_for(queue.get(), 1))
    except asyncio.TimeoutError:
        print("nothing came")
    random.seed("soup")
    print(random.randint(1, 6), random.choice("abc"), random.sample(range(50), 4), round(random.gauss(0, 1), 6))
    deck = list(range(8))
    random.shuffle(deck)
    print(deck, random.randrange(0, 100, 7), random.choices([1, 2, 3], k=4), random.getrandbits(70))


asyncio.run(main())
