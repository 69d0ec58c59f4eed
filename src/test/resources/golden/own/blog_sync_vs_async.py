"""The talk's first demo: blocking, then async, then threads, with a timer decorator and a context manager."""
import asyncio
import time
from contextlib import contextmanager


@contextmanager
def timed(label):
    start = time.perf_counter()
    yield
    print(f"{label:<12} {time.perf_counter() - start:5.2f} s")


def download_sync(n):
    time.sleep(n)
    return n


async def download_async(n):
    await asyncio.sleep(n)
    return n


async def download_wrong(n):
    time.sleep(n)
    return n


async def main():
    sizes = [1, 0.5, 2]
    with timed("sync"):
        print([download_sync(n) for n in sizes])
    with timed("sequential"):
        print([await download_async(n) for n in sizes])
    with timed("gather"):
        print(await asyncio.gather(*map(download_async, sizes)))
    with timed("wrong"):
        print(await asyncio.gather(*map(download_wrong, sizes)))
    with timed("threads"):
        print(await asyncio.gather(*(asyncio.to_thread(download_sync, n) for n in sizes)))
    with timed("tasks"):
        tasks = [asyncio.create_task(download_async(n)) for n in sizes]
        print([await t for t in tasks])


if __name__ == "__main__":
    main_start = time.time()
    asyncio.run(main())
    print(f"{__name__} {time.time() - main_start:.1f}")
