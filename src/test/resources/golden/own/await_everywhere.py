"""await in odd places: comprehensions, conditions, arguments, f-strings."""
import asyncio


async def ask(value, wait=0.1):
    await asyncio.sleep(wait)
    return value


async def truth(n):
    await asyncio.sleep(0)
    return n % 2 == 0


async def main():
    print([await ask(n) for n in range(3)], {await ask(k): await ask(k * 2) for k in "ab"})
    print([n for n in range(5) if await truth(n)], len({await ask(1), await ask(1)}), await ask(1) + await ask(2) * 3)
    print(f"{await ask('x'):>3} {(await ask([1, 2]))[1]}", -await ask(5), not await ask(0), await ask(2) ** 3)
    if await ask(True) and not await ask(False) or await ask("never"):
        print("yes" if await ask(1) else "no", 1 < await ask(2) < await ask(3), 3 < await ask(2) < await ask(99))
    while (n := await ask(3)) and False:
        pass
    for x in await ask([1, 2]):
        print(x, n)
    assert await ask(1), await ask("no")
    a, *b = await ask((1, 2, 3))
    d = {}
    d[await ask("k")] = await ask("v")
    d["n"] = d.get("n", 0)
    d["n"] += await ask(4)
    print(a, b, d, await (await ask(ask("twice"))), (lambda v: v)(await ask("arg")), *[await ask(9)])
    try:
        raise await ask(ValueError("awaited"))
    except ValueError as e:
        print(await ask(e))
    else:
        print("else")
    finally:
        print(await ask("finally"))
    for thing in (5, None, "s", [ask]):
        try:
            await thing
        except TypeError as e:
            print(e)
    return await ask("end")


print(asyncio.run(main()))
try:
    asyncio.run(main)
except ValueError as e:
    print(str(e)[:20])
