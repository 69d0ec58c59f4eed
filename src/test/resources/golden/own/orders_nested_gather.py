"""Gathers inside a gather; one order fails."""
import asyncio


class OutOfStock(Exception):
    def __init__(self, item, wanted):
        super().__init__(f"no {item} left")
        self.item = item
        self.wanted = wanted


async def fetch(item, delay, *, stock=1):
    await asyncio.sleep(delay)
    if stock < 1:
        raise OutOfStock(item, wanted=1 - stock)
    print(f"{item:>8} fetched after {delay:.1f}s")
    return item


async def order(number, *items):
    parts = await asyncio.gather(*(fetch(i, d, stock=s) for i, d, s in items))
    print(f"order {number}: {', '.join(parts)}")
    return number, parts


async def main():
    orders = [
        order(1, ("bread", 1, 4), ("milk", 0.5, 1)),
        order(2, ("eggs", 2, 0), ("flour", 3, 9)),
        order(3, ("salt", 0.25, 2)),
    ]
    results = await asyncio.gather(*orders, return_exceptions=True)
    for result in results:
        match_ = isinstance(result, OutOfStock)
        print("failed" if match_ else "fine", result, type(result).__name__)
        if match_:
            print(result.item, result.wanted, result.args)
    try:
        await asyncio.gather(fetch("tea", 1, stock=-2), fetch("rum", 2))
    except OutOfStock as e:
        print("again:", repr(e), e.wanted)
    await asyncio.sleep(2)
    print(await asyncio.gather())


asyncio.run(main())
