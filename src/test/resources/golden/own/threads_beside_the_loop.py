"""to_thread, run_in_executor, ThreadPoolExecutor with few workers, names of threads, errors, contexts."""
import asyncio
import contextvars
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

user = contextvars.ContextVar("user", default="nobody")


def work(name, seconds, *, shout=False):
    time.sleep(seconds)
    text = f"{name} for {user.get()}"
    return text.upper() if shout else text


def failing():
    time.sleep(0.2)
    raise RuntimeError("the oven is cold")


async def heartbeat(stop):
    beats = 0
    while not stop.is_set():
        beats += 1
        await asyncio.sleep(0.25)
    return beats


async def main():
    user.set("ann")
    stop = asyncio.Event()
    heart = asyncio.create_task(heartbeat(stop))
    print(await asyncio.to_thread(work, "soup", 0.5, shout=True))
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2, thread_name_prefix="cook") as pool:
        jobs = [loop.run_in_executor(pool, work, f"job{i}", 0.3) for i in range(5)]
        for done in asyncio.as_completed(jobs):
            print(f"{loop.time():.2f}", await done)
    try:
        await loop.run_in_executor(None, failing)
    except RuntimeError as error:
        print("failed:", error)
    print(await loop.run_in_executor(None, partial(work, "pie", 0.1, shout=True)))
    print(threading.current_thread().name, threading.current_thread() is threading.main_thread())
    try:
        async with asyncio.timeout(0.1):
            await asyncio.to_thread(work, "late", 1)
    except TimeoutError:
        print("gave up waiting at", loop.time())
    stop.set()
    print(await heart, "beats")


asyncio.run(main())
