"""A generator that `in` leaves before its end is ended right after the test."""
import asyncio


def numbers(name, stop=4):
    try:
        for n in range(stop):
            yield n
    finally:
        print(name, "ends")


def search(n):
    if n in numbers("if"):
        print("found")
    else:
        print("not found")
    while n not in numbers("while"):
        print("not there")
        n -= 1
    return n in numbers("return")


def kept(n):
    own = numbers("own")
    print(n in own, next(own))
    print("still there")


class Bag:
    def __contains__(self, item):
        return item in numbers("bag", item + 2)


async def main():
    print(2 in numbers("plain"))
    print(9 in numbers("exhausted"))
    print(0 < 1 in numbers("chained"), 5 < 1 in numbers("not made"))
    print(search(5), 1 in (n for n in numbers("below an expression")))
    kept(1)
    print(3 in Bag(), 2 in map(abs, numbers("below map")))
    print([n for n in range(3) if n in numbers("comprehension")])
    try:
        print(0 in 5)
    except TypeError as error:
        print(error)
    try:
        1 / 0 in numbers("never")
    except ZeroDivisionError:
        print("not begun")
    await asyncio.sleep(0)
    assert 1 in numbers("assert"), "no"
    fresh = agenerator()
    try:
        await fresh.asend(3)
    except TypeError as error:
        print(error)
    print(aiter(fresh) is fresh)


async def agenerator():
    yield 1


asyncio.run(main())
