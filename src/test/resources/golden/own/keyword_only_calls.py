"""Calling conventions, and the words Python has for wrong calls."""
import asyncio


def cook(dish, /, heat, *, minutes=5, salt):
    return f"{dish} {heat} {minutes} {salt}"


def any_number(first, *more, last="z", **named):
    return first, more, last, named


def defaults(a, b=[], *, c=None):
    b.append(a)
    return b, c


class Pan:
    def fry(self, what, oil="butter"):
        return what + oil


async def later(a, b=2):
    return a + b


print(cook("egg", 3, salt=True), cook("egg", heat=2, salt=0, minutes=1))
print(any_number(1), any_number(1, 2, 3, x=4), any_number(*"abc", **{"last": 0, "k y": 1}))
print(defaults(1), defaults(2), defaults(3, []), defaults(4, c=1))
print((lambda *a, k=3, **kw: (a, k, kw))(1, 2, z=3), cook.__name__, Pan.fry.__qualname__, cook.__defaults__)
wrong = [
    lambda: cook("egg", 3),
    lambda: cook(dish="egg", heat=3, salt=1),
    lambda: cook("egg", 3, 5, salt=1),
    lambda: cook("egg", 3, salt=1, pepper=2),
    lambda: cook(),
    lambda: any_number(),
    lambda: any_number(1, first=2),
    lambda: defaults(),
    lambda: Pan().fry(),
    lambda: Pan().fry(1, 2, 3),
    lambda: Pan.fry("egg"),
    lambda: Pan(1),
    lambda: later(),
    lambda: later(1, 2, 3),
    lambda: later(1, c=3),
    lambda: len(),
    lambda: len([], []),
    lambda: "abc"(),
    lambda: None(),
    lambda: Pan().bake(),
    lambda: int("1", bas=3),
    lambda: sorted(),
    lambda: isinstance(1),
    lambda: (lambda a, b, c: 0)(),
    lambda: "a".split(1, 2, 3),
    lambda: [].append(),
    lambda: {}.get(),
]
for call in wrong:
    try:
        print(call())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__ + ":", e)
