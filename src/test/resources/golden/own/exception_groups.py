"""except*, ExceptionGroup split, subgroup, derive, nested groups, notes."""
import asyncio


async def fail(error, after):
    await asyncio.sleep(after)
    raise error


def tree(group, depth=0):
    print("  " * depth + f"{type(group).__name__}: {group}")
    for e in group.exceptions:
        if isinstance(e, BaseExceptionGroup):
            tree(e, depth + 1)
        else:
            print("  " * (depth + 1) + repr(e))


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("v"), 0.1))
            group.create_task(fail(KeyError("k"), 0.1))
            group.create_task(fail(OSError("never"), 5))
    except* ValueError as errors:
        print("values", errors.exceptions)
    except* (KeyError, IndexError) as errors:
        print("lookups", errors.exceptions)

    nested = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3)])])
    tree(nested)
    match, rest = nested.split(ValueError)
    tree(match)
    tree(rest)
    print(nested.subgroup(lambda e: e.args == (2,)))
    print(nested.subgroup(OSError))
    try:
        try:
            raise nested
        except* TypeError as errors:
            print("handled", len(errors.exceptions))
            raise RuntimeError("while handling") from errors
    except ExceptionGroup as left:
        tree(left)
    try:
        try:
            raise KeyError("alone")
        except* KeyError as errors:
            print(repr(errors))
        else:
            print("not reached")
        finally:
            print("finally")
        error = ValueError("noted")
        error.add_note("from the kitchen")
        raise error
    except ValueError as error:
        print(error.__notes__)
    try:
        ExceptionGroup("empty", [])
    except ValueError as error:
        print(error)
    try:
        ExceptionGroup("mixed", [ValueError(), KeyboardInterrupt()])
    except TypeError as error:
        print(error)
    print(repr(BaseExceptionGroup("b", [ValueError(), KeyboardInterrupt()])))


asyncio.run(main())
