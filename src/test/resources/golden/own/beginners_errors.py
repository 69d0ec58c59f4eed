"""The errors beginners make, each with CPython's type and words."""


class Cup:
    size = 1


def two(a, b, *, c=0):
    return a + b


def unbound():
    print(later)
    later = 1


attempts = [
    lambda: "3" + 4, lambda: 3 + "4", lambda: [1] + (2,), lambda: len(5), lambda: undefined, lambda: Cup().colour, lambda: None.append(1),
    lambda: {}["key"], lambda: [1, 2][5], lambda: (1,)[3], lambda: "abc"[10], lambda: 1 / 0, lambda: 7 // 0, lambda: 1 % 0, lambda: 1.0 / 0, unbound,
    lambda: int("12a"), lambda: float("x"), lambda: int([]), lambda: two(1), lambda: two(1, 2, 3), lambda: two(1, 2, d=4), lambda: two(), lambda: two(1, 2, c=1, b=3),
    lambda: 5(), lambda: "x".foo(), lambda: [1, 2].push(3), lambda: {1, 2}[0], lambda: None[0], lambda: 5["a"], lambda: [1]["a"], lambda: {[]: 1},
    lambda: [3, "a"].sort(), lambda: max([]), lambda: min(1, "a"), lambda: sum(["a"]), lambda: 1 < "2", lambda: next(iter([])), lambda: [].pop(), lambda: {}.popitem(),
    lambda: [1].index(2), lambda: [1].remove(3), lambda: "a b".split(""), lambda: "abc".index("z"), lambda: range(1, 2, 0), lambda: "%d" % "x", lambda: "{} {}".format(1),
    lambda: "{a}".format(b=1), lambda: format(3, "z"), lambda: f"{'x':d}", lambda: chr(-1), lambda: ord("ab"), lambda: "a" * "b", lambda: -"a", lambda: abs("a"), lambda: round("a"),
    lambda: list(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: set(3), lambda: "".join([1]), lambda: isinstance(1, 2), lambda: Cup(1), lambda: object().x, lambda: Cup.colour,
    lambda: (lambda x: x)(), lambda: print("a", sep=1), lambda: int("9" * 5000), lambda: 10 ** 400 * 1.0, lambda: 2.0 ** 5000, lambda: bytes([256]),
    lambda: "ä".encode("ascii"), lambda: b"\xff".decode(), lambda: open, lambda: getattr(Cup, "nothing"), lambda: setattr(5, "x", 1), lambda: iter(5), lambda: zip([1], [1, 2], strict=True).__class__,
    lambda: [*zip([1], [1, 2], strict=True)], lambda: sorted(5), lambda: enumerate(5), lambda: reversed({1}), lambda: int("0x1f", 10), lambda: hash([]), lambda: slice(1)[0],
]
for attempt in attempts:
    try:
        attempt()
        print("fine")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def unpack():
    for bad in ((1, 2, 3), (1,), 5):
        try:
            a, b = bad
        except (ValueError, TypeError) as error:
            print(error)
    try:
        a, *b, c = [1]
    except ValueError as error:
        print(error)
    x = {1: 2}
    try:
        for k in x:
            x[k + 1] = 0
    except RuntimeError as error:
        print(error)
    try:
        del x["no"]
    except KeyError as error:
        print(repr(error))
    try:
        raise "text"
    except TypeError as error:
        print(error)
    try:
        assert x == 1, "x is not one"
    except AssertionError as error:
        print(repr(error))
    try:
        import nothing_like_this
    except ImportError as error:
        print(type(error).__name__, error)
    try:
        from math import cosinus
    except ImportError as error:
        print(error.name, str(error)[:35])


unpack()
