"""classes with await: __await__, async iterators, async context managers, async properties by hand, factories."""
import asyncio


class Meal:
    def __init__(self, name):
        self.name = name
        self.ready = False

    @classmethod
    async def create(cls, name):
        self = cls(name)
        await self._prepare()
        return self

    async def _prepare(self):
        await asyncio.sleep(0.1)
        self.ready = True

    def __await__(self):
        yield from asyncio.sleep(0.2).__await__()
        return f"{self.name} served"

    @property
    async def temperature(self):
        await asyncio.sleep(0.1)
        return 60


class Courses:
    def __init__(self, *names):
        self.names = names

    def __aiter__(self):
        self._left = iter(self.names)
        return self

    async def __anext__(self):
        try:
            name = next(self._left)
        except StopIteration:
            raise StopAsyncIteration from None
        return await Meal.create(name)


class Table:
    open = 0

    async def __aenter__(self):
        await asyncio.sleep(0.05)
        Table.open += 1
        return self

    async def __aexit__(self, exc_type, exc, tb):
        await asyncio.sleep(0.05)
        Table.open -= 1
        print("table closes", exc_type.__name__ if exc_type else None)
        return exc_type is LookupError


class Ready:
    def __await__(self):
        return iter([])


class Twice:
    def __await__(self):
        a = yield from asyncio.sleep(0.1, "a").__await__()
        b = yield
        return a, b


class Wrong:
    def __await__(self):
        return 5


async def main():
    meal = await Meal.create("soup")
    print(meal.ready, await meal, await meal.temperature)
    async for course in Courses("salad", "fish"):
        print(course.name, course.ready)
    print([c.name async for c in Courses(*"xyz") if c.name != "y"])
    async with Table() as table, Table():
        print(Table.open, type(table).__name__)
    async with Table():
        raise LookupError("swallowed")
    try:
        async with Table():
            raise ValueError("not swallowed")
    except ValueError as error:
        print(error)
    print(await Ready(), await Twice())
    for bad in Wrong(), 3, None, "text", [Meal("x")], main:
        try:
            await bad
        except TypeError as error:
            print(error)
    for statement in ("with", "async with", "async for"):
        try:
            if statement == "with":
                with Table():
                    pass
            elif statement == "async with":
                async with Meal("x"):
                    pass
            else:
                async for _ in [1, 2]:
                    pass
        except (TypeError, AttributeError) as error:
            print(statement, type(error).__name__, error)


asyncio.run(main())
