"""wait, wait_for, as_completed, shield with every end."""
import asyncio


async def brew(name, seconds, fail=False):
    await asyncio.sleep(seconds)
    if fail:
        raise RuntimeError(name)
    return name


def names(tasks):
    return sorted(t.get_name() for t in tasks)


def make(*specs):
    return [asyncio.create_task(brew(*spec), name=spec[0]) for spec in specs]


async def main():
    done, pending = await asyncio.wait(make(("tea", 0.1), ("coffee", 0.2)), return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    print(*[names(s) for s in await asyncio.wait(pending)])
    done, pending = await asyncio.wait(make(("ok", 0.1), ("bad", 0.2, True), ("late", 0.5)), return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [repr(t.exception()) for t in done if t.exception()])
    done, pending = await asyncio.wait(pending, timeout=0.1)
    print(names(done), names(pending))
    try:
        await asyncio.wait([])
    except ValueError as error:
        print(error)
    try:
        await asyncio.wait([brew("coroutine", 1)])
    except TypeError as error:
        print(error)
    print(await asyncio.wait_for(brew("quick", 0.1), 1), await asyncio.wait_for(brew("free", 0.1), None))
    try:
        await asyncio.wait_for(brew("slow", 1), timeout=0.2)
    except asyncio.TimeoutError as error:
        print("timeout", repr(error), asyncio.TimeoutError is TimeoutError)
    try:
        await asyncio.wait_for(brew("none", 1), 0)
    except TimeoutError:
        print("at once")
    for future in asyncio.as_completed([brew("c", 0.3), brew("a", 0.1), brew("b", 0.2, True)], timeout=0.25):
        try:
            print(await future)
        except (RuntimeError, TimeoutError) as error:
            print(type(error).__name__, error)
    inner = asyncio.create_task(brew("kept", 0.3))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.1)
    except TimeoutError:
        print("shielded", inner.cancelled(), await inner)


asyncio.run(main())
