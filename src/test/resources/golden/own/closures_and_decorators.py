"""closures, nonlocal, decorators with and without arguments, class decorators, partials."""
import functools
import time


def counter():
    n = 0

    def step(by=1):
        nonlocal n
        n += by
        return n

    step.reset = lambda: None
    return step


def trace(func=None, *, prefix="->"):
    if func is None:
        return functools.partial(trace, prefix=prefix)

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        shown = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        print(prefix, f"{func.__name__}({shown})")
        try:
            return func(*args, **kwargs)
        finally:
            wrapper.calls += 1

    wrapper.calls = 0
    return wrapper


class Timed:
    def __init__(self, func):
        functools.update_wrapper(self, func)
        self.func, self.total = func, 0

    def __call__(self, *args):
        start = time.perf_counter()
        result = self.func(*args)
        self.total += time.perf_counter() - start
        return result

    def __get__(self, obj, owner):
        return self if obj is None else functools.partial(self, obj)


def singleton(cls):
    instances = {}

    @functools.wraps(cls, updated=())
    def get(*args, **kwargs):
        if cls not in instances:
            instances[cls] = cls(*args, **kwargs)
        return instances[cls]

    return get


@trace
def add(a, b=2, *rest, scale: int = 1, **extra) -> int:
    """Adds."""
    return (a + b + sum(rest)) * scale


@trace(prefix="=>")
def greet(name, /, greeting="hello", *, punctuation="!"):
    return f"{greeting} {name}{punctuation}"


class Cook:
    @Timed
    def boil(self, seconds):
        time.sleep(seconds)
        return "boiled"


@singleton
class Kitchen:
    def __init__(self, name="main"):
        self.name = name


a, b = counter(), counter()
print(a(), a(5), b(), a.__name__, a.__qualname__, counter()(10))
print(add(1), add(1, 2, 3, scale=2, note="x"), add.calls, add.__name__, add.__doc__, add.__wrapped__.__annotations__, add.__wrapped__.__defaults__, add.__wrapped__.__kwdefaults__)
print(greet("ann"), greet("bob", greeting="bye", punctuation="."))
for bad in (lambda: greet(name="x"), lambda: greet("x", "y", "z"), lambda: add(), lambda: greet("x", punct=1)):
    try:
        bad()
    except TypeError as error:
        print(error)
print(Cook().boil(0.5), Cook().boil(1), Cook.boil.total, Cook.boil.__name__)
print(Kitchen("first") is Kitchen("second"), Kitchen().name)
fs = [lambda: i for i in range(3)] + [lambda i=i: i for i in range(3)]
print([f() for f in fs])
compose = lambda *fs: functools.reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str, len, lambda n: n * "*")(12345))
x = "global"


def scopes():
    x = "enclosing"

    def inner():
        global x
        x = "changed"
        return x

    class Body:
        y = x
        z = [x for _ in range(1)]

    return x, inner(), Body.y, Body.z


print(scopes(), x)


def defaults(item, into=[]):
    into.append(item)
    return into


print(defaults(1), defaults(2), defaults(3, []), defaults.__defaults__)
