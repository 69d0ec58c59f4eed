"""gather: duplicates, nested, errors with siblings going on, cancellation in both directions."""
import asyncio


async def job(name, seconds, error=None):
    try:
        await asyncio.sleep(seconds)
        if error:
            raise error
        print(name, "done")
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    once = asyncio.create_task(job("once", 0.1))
    print(await asyncio.gather(once, once, job("other", 0.05)))
    print(await asyncio.gather())
    print(await asyncio.gather(asyncio.gather(job("a", 0.1), job("b", 0.2)), job("c", 0.1)))
    try:
        await asyncio.gather(job("good", 0.3), job("bad", 0.1, ValueError("bad")), job("worse", 0.1, KeyError("worse")))
    except ValueError as error:
        print("first error:", error)
    await asyncio.sleep(0.3)
    print(await asyncio.gather(job("x", 0.1, OSError("x")), job("y", 0.1), return_exceptions=True))
    outer = asyncio.gather(job("p", 1), job("q", 1))
    await asyncio.sleep(0.1)
    print(outer.cancel(), outer.done())
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", outer.cancelled())
    child = asyncio.create_task(job("child", 1))
    group = asyncio.gather(child, job("sibling", 0.2))
    await asyncio.sleep(0)
    child.cancel("only me")
    try:
        await group
    except asyncio.CancelledError as error:
        print("group ends:", error.args)
    print(await asyncio.gather(child, return_exceptions=True))
    await asyncio.sleep(0.3)
    caller = asyncio.create_task(waiting())
    await asyncio.sleep(0.1)
    caller.cancel()
    print(await asyncio.gather(caller, return_exceptions=True))


async def waiting():
    return await asyncio.gather(job("m", 1), job("n", 1), return_exceptions=True)


asyncio.run(main())
