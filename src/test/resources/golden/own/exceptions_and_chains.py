"""raise from, context, finally with return, else, custom hierarchies, re-raise, nested handlers, __traceback__."""
import sys
import traceback


class KitchenError(Exception):
    """Base."""


class Burnt(KitchenError):
    def __init__(self, dish, degrees):
        super().__init__(dish, degrees)
        self.dish, self.degrees = dish, degrees

    def __str__(self):
        return f"{self.dish} burnt at {self.degrees}"


def roast(degrees):
    if degrees > 250:
        raise Burnt("goose", degrees)
    return "goose"


def order(degrees):
    try:
        dish = roast(degrees)
    except KitchenError as error:
        raise ValueError("no dinner") from error
    else:
        return dish
    finally:
        print("oven off")


def returns_in_finally():
    try:
        raise KeyError("lost")
    finally:
        return "from finally"


def loop_control():
    for n in range(4):
        try:
            if n == 1:
                continue
            if n == 3:
                break
            print("round", n)
        finally:
            print("finally", n)
    else:
        print("no break")


print(order(200))
try:
    order(300)
except ValueError as error:
    print(error, "<-", error.__cause__, error.__cause__.args, error.__suppress_context__, error.__context__ is error.__cause__)
    print(error.__traceback__.tb_lineno, error.__traceback__.tb_next.tb_frame.f_code.co_name)
print(returns_in_finally())
loop_control()
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("while handling")
except KeyError as error:
    print(repr(error.__context__), error.__cause__)
try:
    try:
        int("x")
    except ValueError:
        raise
except ValueError as error:
    print("re-raised", error)
try:
    raise KitchenError from None
except KitchenError as error:
    print(repr(error), error.__suppress_context__)
e = Burnt("pie", 9)
print(repr(e), e.args, isinstance(e, KitchenError), Burnt.__mro__[1].__doc__, e == Burnt("pie", 9))
for kind in (KeyError("k"), KeyError(), OSError(2, "No such file"), StopIteration(5), SystemExit(3), UnicodeError("u"), Exception("a", 1), Exception(), AssertionError("x"), FileNotFoundError(2, "gone", "f.txt")):
    print(repr(kind), "|", kind, end="; ")
print()
try:
    [].x
except AttributeError as error:
    print(error.name, error.obj, sys.exc_info()[0].__name__)
    lines = traceback.format_exc().splitlines()
    print(lines[0], lines[-1])
print(sys.exc_info())
try:
    raise TypeError
except (ValueError, TypeError) as error:
    saved = error
try:
    error
except NameError as gone:
    print(gone)
print(repr(saved), saved.with_traceback(None) is saved)


def recurse(n):
    return recurse(n + 1)


try:
    recurse(0)
except RecursionError as error:
    print(error)
raise Burnt("everything", 999)
