"""wait_for: who is faster, the work or the timeout?"""
import asyncio


async def work(seconds, name="work"):
    try:
        await asyncio.sleep(seconds)
        print(name, "done")
        return name
    except asyncio.CancelledError:
        print(name, "stopped")
        raise


async def slow_to_stop():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(2)
        print("cleaned up")
        raise


async def main():
    for limit in (2, 1, 0.5, 0, None, -1):
        try:
            print(limit, await asyncio.wait_for(work(1), limit))
        except asyncio.TimeoutError as e:
            print(limit, "timeout", repr(e))
    try:
        await asyncio.wait_for(slow_to_stop(), timeout=1)
    except TimeoutError:
        print("late timeout")
    task = asyncio.create_task(work(3, "kept"))
    try:
        await asyncio.wait_for(asyncio.shield(task), 1)
    except TimeoutError:
        print("still", task.done())
    print(await task)
    nested = asyncio.wait_for(asyncio.wait_for(work(5, "deep"), 4), 3)
    try:
        await nested
    except TimeoutError as e:
        print("outer first", type(e.__cause__).__name__)
    results = await asyncio.gather(*[asyncio.wait_for(work(d, f"w{d}"), 2) for d in (1, 2, 3)], return_exceptions=True)
    print(results)
    try:
        async with asyncio.timeout(1):
            await work(9, "in timeout")
    except TimeoutError:
        print("scope over")
    waiting = asyncio.create_task(asyncio.wait_for(work(50, "far"), 40))
    await asyncio.sleep(1)
    waiting.cancel()
    await asyncio.wait([waiting])
    print(waiting.cancelled())


asyncio.run(main())
