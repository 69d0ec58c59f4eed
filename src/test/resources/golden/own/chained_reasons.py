"""An exception has a reason: cause, context, or neither."""
import asyncio


class RecipeError(Exception):
    """Something about the recipe."""


def parse(text):
    try:
        return int(text)
    except ValueError as e:
        raise RecipeError(f"bad amount {text!r}") from e


def lookup(shelf, key):
    try:
        return shelf[key]
    except KeyError:
        raise RecipeError("not on the shelf")


def hide(shelf, key):
    try:
        return shelf[key]
    except KeyError:
        raise RecipeError("not there") from None


async def again():
    try:
        await asyncio.sleep(1)
        parse("two")
    except RecipeError:
        try:
            [].pop()
        except IndexError:
            raise


def tell(e):
    while e is not None:
        print(f"  {type(e).__name__}: {e} [{e.__suppress_context__}]")
        e = e.__cause__ or e.__context__


async def main():
    for job in (lambda: parse("1O"), lambda: lookup({}, "salt"), lambda: hide({}, 3)):
        try:
            job()
        except RecipeError as e:
            print(repr(e), e.__cause__ is not None, e.__context__ is not None)
            tell(e)
    try:
        await again()
    except Exception as e:
        tell(e)
    try:
        raise RuntimeError from KeyError("k")
    except RuntimeError as e:
        tell(e)
    try:
        assert 1 + 1 == 3, "sums"
    except AssertionError as e:
        print(repr(e))
    try:
        raise 5
    except TypeError as e:
        print(e)
    print(issubclass(RecipeError, Exception), isinstance(KeyError(), LookupError))


asyncio.run(main())
