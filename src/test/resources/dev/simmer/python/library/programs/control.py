import asyncio
import functools


def early():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            return 1
        finally:
            return 2


def loops():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2:
                continue
            break
    return "left"


def nested():
    try:
        try:
            return "inner"
        finally:
            for i in range(2):
                try:
                    return i
                finally:
                    break
    finally:
        print("outer finally")


print(early(), loops(), nested())


def inner():
    try:
        yield 1
    except GeneratorExit:
        return 7


def outer():
    result = yield from inner()
    print("goes on", result)
    yield 2


o = outer()
next(o)
o.close()
print("closed")


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(300))


def tree(n):
    if n:
        yield n
        yield from tree(n - 1)


print(sum(tree(240)))


def cells():
    x = 1
    del x
    try:
        del x
    except UnboundLocalError as e:
        print(e)
    return lambda: x


cells()


class Notes:
    if True:
        text: str = "hm"


print(Notes.__annotations__)

try:
    try:
        raise KeyError(1)
    except (ZeroDivisionError, 5):
        print("never")
except TypeError as e:
    print(e)

a = b = [1]
a *= 2
print(a, b)


class Shelf(list):
    def __add__(self, other):
        return "mine"


print(Shelf([1]) + [2], [2] + Shelf([1]))
nan = float("nan")
print([nan] == [nan], nan == nan, (nan,) == (nan,), nan in [nan])


def named():
    pass


try:
    named.__name__ = 3
except TypeError as e:
    print(e)


async def chain(n, done):
    await asyncio.sleep(0)
    if n:
        asyncio.create_task(chain(n - 1, done))
    else:
        done.set()


async def nest(n):
    await asyncio.sleep(0)
    return 0 if n == 0 else 1 + await asyncio.create_task(nest(n - 1))


async def main():
    done = asyncio.Event()
    await chain(1100, done)
    await done.wait()
    print(await nest(1100))
    late = nest(0)
    try:
        late.send(3)
    except TypeError as e:
        print(e)
    await late


asyncio.run(main())


def never(x):
    return x
    match x:
        case int(y) if y > 1:
            yield y
        case [first, *rest] | {"first": first, **rest}:
            return first
    with x as z:
        print(z)
    for y in x:
        break
    else:
        del y


print(type(never(1)).__name__, list(never(1)))
