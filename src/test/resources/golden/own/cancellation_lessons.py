"""Cancellation: cleanup with await, shielded cleanup, suppress, cancel during cleanup, finally order, self cancel."""
import asyncio
import contextlib


async def cleanup(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "clean")


async def polite():
    try:
        await asyncio.sleep(10)
    finally:
        await cleanup("polite", 0.2)


async def protected():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.shield(cleanup("protected", 0.3))
        raise


async def translates():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        raise RuntimeError("translated") from error


async def swallows():
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.sleep(10)
    return "swallowed"


async def cancels_itself():
    asyncio.current_task().cancel("me")
    print("still running")
    await asyncio.sleep(0)
    print("never printed")


async def deep(n):
    try:
        if n:
            await deep(n - 1)
        else:
            await asyncio.sleep(10)
    finally:
        print("leaving", n)


async def end(task, *, cancels=1, after=0.1):
    for _ in range(cancels):
        await asyncio.sleep(after)
        task.cancel()
    try:
        return "result", await task
    except asyncio.CancelledError:
        return "cancelled", task.cancelled()
    except Exception as error:
        return "raised", repr(error), repr(error.__cause__)


async def main():
    for make in polite, protected, translates, swallows, cancels_itself, lambda: deep(2):
        print(await end(asyncio.create_task(make())))
    print(await end(asyncio.create_task(polite()), cancels=2))
    print(await end(asyncio.create_task(protected()), cancels=2))
    await asyncio.sleep(0.5)
    gatherer = asyncio.gather(polite(), swallows(), return_exceptions=True)
    await asyncio.sleep(0.1)
    gatherer.cancel()
    try:
        print(await gatherer)
    except asyncio.CancelledError:
        print("gather cancelled")
    try:
        await asyncio.wait_for(polite(), 0.1)
    except TimeoutError:
        print("timeout after the cleanup", asyncio.get_running_loop().time())
    print(asyncio.CancelledError.__mro__[1:3])


asyncio.run(main())
