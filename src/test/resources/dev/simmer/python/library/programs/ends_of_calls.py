"""Constructors that return something, dir that misbehaves, subclasses of GeneratorExit, deep generators."""
import traceback


class Returns:
    made = 0

    def __init__(self):
        Returns.made += 1
        try:
            1 / 0
        except ZeroDivisionError:
            pass
        try:
            return 5
        except TypeError:
            print("not caught here")


class Leaving(GeneratorExit):
    pass


def leaves():
    try:
        yield 1
    finally:
        raise Leaving


def chain(n):
    if n:
        yield from (x for x in chain(n - 1))
    else:
        yield n


def nested(g, depth):
    try:
        return next(g) if depth == 0 else max([nested(g, depth - 1)])
    except RecursionError:
        return "too deep"


try:
    Returns()
except TypeError as error:
    print(error, Returns.made)
g = leaves()
next(g)
print(g.close())
numbers = iter(x for x in range(10))
print(nested(numbers, 3), nested(numbers, 0), list(numbers))


class Odd:
    def __dir__(self):
        return [1, 2]


class Worse:
    def __dir__(self):
        raise ValueError("no names")


for thing in Odd(), Worse():
    try:
        thing.missing
    except AttributeError as error:
        print(traceback.format_exc().splitlines()[-1])
