import functools


def outcome(code):
    try:
        return repr(code())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Point:
    """A point."""

    count = 0

    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __len__(self):
        return 2

    def __iter__(self):
        yield self.x
        yield self.y

    def __getitem__(self, index):
        return (self.x, self.y)[index]

    def __contains__(self, value):
        return value in (self.x, self.y)

    def __call__(self, factor):
        return Point(self.x * factor, self.y * factor)

    def __bool__(self):
        return bool(self.x or self.y)

    def __format__(self, spec):
        return f"<{self.x:{spec}}|{self.y:{spec}}>"

    def __lt__(self, other):
        return self.x < other.x

    @property
    def norm(self):
        return abs(self.x) + abs(self.y)

    @norm.setter
    def norm(self, value):
        self.x = value

    @classmethod
    def origin(cls):
        return cls(0)

    @staticmethod
    def parse(text):
        return Point(*map(int, text.split(",")))


p = Point(1, 2)
print(p, [p], p + p, len(p), list(p), p[0], 2 in p, p(3), bool(Point(0)), f"{p:03d}", sorted([Point(2), Point(1)]), Point.origin(),
      Point.parse("3,4"), p.norm, {p: 1}[Point(1, 2)], p == Point(1, 2), p != Point(1), "%s" % p, min([Point(5), p]))
p.norm = 9
print(p, vars(p), p.__dict__, p.__class__, type(p).__name__, Point.__doc__, Point.__name__, Point.__mro__, Point.__bases__)
for code in [lambda: p.nope, lambda: Point.nope, lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(z=1), lambda: p + 1, lambda: p - p,
             lambda: getattr(p, "x"), lambda: getattr(p, "z", 0), lambda: getattr(p, "z"), lambda: hasattr(p, "x"), lambda: hasattr(p, "z"),
             lambda: setattr(p, "z", 5), lambda: p.z, lambda: delattr(p, "z"), lambda: delattr(p, "z"), lambda: isinstance(p, Point),
             lambda: isinstance(1, (str, int)), lambda: isinstance(True, int), lambda: isinstance(1, 1), lambda: issubclass(bool, int),
             lambda: issubclass(1, int), lambda: isinstance(1, int | str), lambda: callable(p), lambda: callable(5), lambda: callable(len),
             lambda: type("T", (), {"a": 1}).a, lambda: type(5), lambda: type(None), lambda: type(type), lambda: object() == object(),
             lambda: int.__name__, lambda: (5).__class__, lambda: [].append.__name__, lambda: len.__name__,
             lambda: dir(type("T", (), {"a": 1})())[-1], lambda: int | None, lambda: list[int], lambda: dict[str, int] | None,
             lambda: abs(p), lambda: round(p), lambda: p.x(), lambda: None.x, lambda: None(), lambda: 5(), lambda: "a"(), lambda: p[5],
             lambda: object().x, lambda: id(p) == id(p), lambda: hash(p) == hash(Point(p.x, p.y)), lambda: vars(5), lambda: object(1)]:
    print(outcome(code).replace("<property object at ", "").split(" at 0x")[0][:200])


class Base:
    def __init__(self):
        self.log = ["base"]

    def hello(self):
        return "base"

    def __str__(self):
        return f"<{type(self).__name__}>"


class Left(Base):
    def __init__(self):
        super().__init__()
        self.log.append("left")

    def hello(self):
        return "left " + super().hello()


class Right(Base):
    def hello(self):
        return "right " + super().hello()


class Both(Left, Right):
    pass


print(Both().hello(), Both().log, str(Both()), [c.__name__ for c in Both.__mro__], Both.mro() == list(Both.__mro__))


class Stack(list):
    def __init__(self, *items):
        super().__init__(items)

    def push(self, item):
        self.append(item)
        return self


class Default(dict):
    def __missing__(self, key):
        return key * 2


class Bag(set):
    pass


print(Stack(1, 2).push(3), Stack(1)[0], len(Stack(1, 2)), Stack(1) == [1], list(Stack(1, 2)), Default(a=1)["a"], Default()["b"], Default(a=1),
      Bag([1]), Bag([1]) | {2}, isinstance(Bag(), set), type(Stack()).__name__)


def plain(a, b=1, *args, c, **kwargs):
    """Says nothing."""


print(plain.__name__, plain.__qualname__, plain.__doc__, plain.__module__, plain.__defaults__, (lambda: 0).__name__)
print(repr(plain).split(" at ")[0], repr(p.origin).split(" of ")[0], repr(len), repr([].append).split(" of ")[0], repr(Point.__init__).split(" at ")[0])


def shout(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs).upper()
    return wrapper


@shout
def greet(name, greeting="hello"):
    """Greets."""
    return f"{greeting} {name}"


print(greet("bob"), greet("al", greeting="hi"), greet.__name__, greet.__doc__, greet.__wrapped__("x"))
twice = functools.partial(greet, "you", greeting="yo")
print(twice(), twice.args, twice.keywords, functools.partial(int, base=2)("101"), repr(functools.partial(int, 5, base=2)))


@functools.lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n


print(square(2), square(2), square(3), square(4), square(2), square.cache_info(), square.__name__)
square.cache_clear()


@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), square.cache_info())
print(functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]), functools.reduce(lambda a, b: a + b, [], 7), outcome(lambda: functools.reduce(max, [])))
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))


@functools.total_ordering
class Grade:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Grade(1) <= Grade(1), Grade(1) > Grade(2), Grade(2) >= Grade(1), Grade(1) < Grade(2))


class Lazy:
    @functools.cached_property
    def value(self):
        print("made once")
        return 42

    @functools.lru_cache
    def method(self, x):
        return x + 1


lazy = Lazy()
print(lazy.value, lazy.value, lazy.__dict__, lazy.method(1))


def counter(limit):
    sent = None
    for n in range(limit):
        sent = yield n if sent is None else sent
    return "done"


g = counter(3)
print(next(g), g.send("x"), list(g), outcome(lambda: next(g)), type(g).__name__, repr(g).split(" at ")[0])
g = counter(2)
print(outcome(lambda: g.send(1)), next(g), outcome(lambda: g.throw(ValueError("no"))), outcome(lambda: next(g)), g.close())


async def brew():
    return "tea"


c = brew()
print(type(c).__name__, c.__name__, repr(c).split(" at ")[0], outcome(lambda: c.send(None)), outcome(lambda: c.send(None)))
