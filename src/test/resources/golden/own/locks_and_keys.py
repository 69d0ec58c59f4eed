"""Lock, Semaphore, BoundedSemaphore, Condition, Event, Barrier: order of waiters, reprs, misuse."""
import asyncio


async def guest(name, lock, order):
    async with lock:
        order.append(name)
        await asyncio.sleep(0.1)


async def main():
    lock, order = asyncio.Lock(), []
    tasks = [asyncio.create_task(guest(n, lock, order)) for n in "abcd"]
    await asyncio.sleep(0.05)
    print(lock.locked(), repr(lock).split("[")[1])
    tasks[2].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(order, lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    try:
        with lock:
            pass
    except TypeError as error:
        print(error)
    sem = asyncio.Semaphore(2)
    start = asyncio.get_running_loop().time()

    async def limited(n):
        async with sem:
            await asyncio.sleep(0.2)
            return n, round(asyncio.get_running_loop().time() - start, 1), sem.locked()

    print(await asyncio.gather(*map(limited, range(5))))
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)
    cond, stock = asyncio.Condition(), []

    async def eater(n):
        async with cond:
            await cond.wait_for(lambda: len(stock) > n)
            return stock[n]

    eaters = [asyncio.create_task(eater(n)) for n in range(3)]
    for dish in "xyz":
        await asyncio.sleep(0.1)
        async with cond:
            stock.append(dish)
            cond.notify_all()
    print(await asyncio.gather(*eaters))
    try:
        cond.notify()
    except RuntimeError as error:
        print(error)
    barrier = asyncio.Barrier(3)

    async def walker(n):
        await asyncio.sleep(n / 10)
        place = await barrier.wait()
        return n, place

    print(await asyncio.gather(*map(walker, range(3))), barrier.n_waiting, barrier.parties, barrier.broken)
    event = asyncio.Event()
    waiters = [asyncio.create_task(event.wait()) for _ in range(2)]
    await asyncio.sleep(0)
    event.set()
    print(await asyncio.gather(*waiters), event.is_set(), await event.wait())
    event.clear()
    try:
        await asyncio.wait_for(event.wait(), 0.1)
    except TimeoutError:
        print("nobody rang")


asyncio.run(main())
