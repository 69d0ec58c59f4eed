"""asyncio.timeout: expired, reschedule, nested, timeout_at, in a TaskGroup."""
import asyncio


async def slow(seconds):
    try:
        await asyncio.sleep(seconds)
        return "in time"
    except asyncio.CancelledError:
        print("slow cancelled")
        raise


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(1) as cm:
        print(await slow(0.5), cm.when(), cm.expired())
    try:
        async with asyncio.timeout(0.5) as cm:
            await slow(1)
    except TimeoutError as error:
        print(repr(error), cm.expired(), repr(error.__cause__))
    async with asyncio.timeout(None) as cm:
        print(cm.when())
        cm.reschedule(loop.time() + 0.3)
        await asyncio.sleep(0.2)
        cm.reschedule(loop.time() + 0.3)
        await asyncio.sleep(0.2)
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(2) as inner:
                    await slow(3)
            finally:
                print("inner", inner.expired(), "outer", outer.expired())
    except TimeoutError:
        print("outer", outer.expired())
    try:
        async with asyncio.timeout(2):
            try:
                async with asyncio.timeout(1):
                    await slow(3)
            except TimeoutError:
                print("inner timed out, going on")
            await slow(0.5)
            await slow(3)
    except TimeoutError:
        print("and the outer")
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            print("runs until the first await")
            await asyncio.sleep(0)
            print("never")
    except TimeoutError:
        print("too late from the start")
    try:
        async with asyncio.timeout(0.2):
            async with asyncio.TaskGroup() as group:
                group.create_task(slow(1))
                group.create_task(slow(2))
    except TimeoutError:
        print("group timed out")
    print(f"{loop.time():.2f}")


asyncio.run(main())
