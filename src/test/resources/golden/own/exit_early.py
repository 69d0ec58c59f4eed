"""SystemExit from deep inside ends the program with its code."""
import asyncio
import sys


async def guard():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("guard off duty")
        raise


async def main():
    task = asyncio.create_task(guard())
    await asyncio.sleep(1)
    try:
        sys.exit(3)
    except Exception:
        print("never seen")
    finally:
        print("leaving", task.done())


asyncio.run(main())
print("not reached")
