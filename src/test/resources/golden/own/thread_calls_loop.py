"""call_soon_threadsafe and run_coroutine_threadsafe from a helper thread."""
import asyncio
import time


async def greet(name):
    await asyncio.sleep(0.1)
    print("hello", name)
    return len(name)


def helper(loop, queue):
    for n in range(3):
        time.sleep(0.2)
        loop.call_soon_threadsafe(queue.put_nowait, n)
    asyncio.run_coroutine_threadsafe(greet("thread"), loop)
    time.sleep(0.3)
    loop.call_soon_threadsafe(queue.put_nowait, None)
    return "helper done"


async def main():
    loop = asyncio.get_running_loop()
    queue = asyncio.Queue()
    future = loop.run_in_executor(None, helper, loop, queue)
    while (item := await queue.get()) is not None:
        print(f"{loop.time():.1f} got {item}")
    print(await future)


asyncio.run(main())
