"""Decorators with and without arguments, on functions, coroutines and classes."""
import asyncio
import functools
import time


def timed(unit="s", *, digits=2):
    factor = {"s": 1, "ms": 1000}[unit]

    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args, **kwargs):
            start = time.perf_counter()
            try:
                return await function(*args, **kwargs)
            finally:
                took = (time.perf_counter() - start) * factor
                print(f"{function.__name__} took {took:.{digits}f} {unit}")

        return wrapper

    return decorate


def retry(times):
    def decorate(f):
        async def inner(*a):
            for attempt in range(1, times + 1):
                try:
                    return await f(*a)
                except ConnectionError as e:
                    print(f"attempt {attempt}: {e}")
                    await asyncio.sleep(2 ** attempt)
            raise TimeoutError(f"gave up after {times}")

        return inner

    return decorate


def register(cls):
    registry[cls.__name__.lower()] = cls
    return cls


registry = {}


@register
class Oven:
    heat = 20

    @timed("ms", digits=0)
    async def warm(self, to):
        """Warms the oven."""
        while self.heat < to:
            await asyncio.sleep(0.5)
            self.heat += 60
        return self.heat


calls = 0


@timed()
@retry(times=3)
async def order(what):
    global calls
    calls += 1
    if calls < 3:
        raise ConnectionRefusedError(f"busy: {what}")
    return what.upper()


@retry(1)
async def never():
    raise ConnectionError


async def main():
    oven = registry["oven"]()
    print(await asyncio.gather(oven.warm(180), order("dough")))
    print(Oven.warm.__name__, Oven.warm.__doc__, order.__name__, order.__qualname__)
    try:
        await never()
    except TimeoutError as e:
        print(repr(e), repr(e.__context__))


asyncio.run(main())
