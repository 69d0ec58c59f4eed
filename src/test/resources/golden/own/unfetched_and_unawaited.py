"""What asyncio warns about on stderr: forgotten awaits, exceptions nobody fetched, pending tasks at the end."""
import asyncio


async def fails():
    raise ValueError("nobody looks")


async def sleeper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled at the end")
        raise


async def raises_in_the_end():
    try:
        await asyncio.sleep(10)
    finally:
        raise KeyError("in finally")


async def main():
    fails()
    asyncio.sleep(1)
    task = asyncio.create_task(fails())
    await asyncio.sleep(0.1)
    print(task.done(), "exception not fetched")
    sleepers = [asyncio.create_task(sleeper()) for _ in range(2)]
    asyncio.create_task(raises_in_the_end())
    await asyncio.sleep(0)
    print("main ends with", len(asyncio.all_tasks()), "tasks")


asyncio.run(main())
print("program goes on")
