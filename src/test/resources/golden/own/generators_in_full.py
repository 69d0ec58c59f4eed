"""generators: send, throw, close, yield from with results, StopIteration inside, finally on leaving."""


def echo():
    received = []
    try:
        while True:
            try:
                received.append((yield len(received)))
            except ValueError as error:
                received.append(str(error))
    finally:
        print("echo closes with", received)


def inner():
    try:
        x = yield "i1"
        y = yield x
        return f"{x}{y}"
    except KeyError:
        yield "caught in inner"
        return "after error"


def outer():
    result = yield from inner()
    print("inner gave", result)
    yield from (n * n for n in range(2))
    return (yield from [10, 20]) or "end"


e = echo()
print(next(e), e.send("a"), e.send("b"), e.throw(ValueError("v")), e.throw(ValueError, "w"))
e.close()
e.close()
try:
    next(e)
except StopIteration as stop:
    print("stopped", stop.value)
g = outer()
print(next(g), g.send("X"), g.send("Y"), next(g), next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value, repr(stop))
g = outer()
next(g)
print(g.throw(KeyError("k")), list(g))
try:
    echo().send(1)
except TypeError as error:
    print(error)


def bad():
    yield 1
    raise StopIteration("inside")


try:
    list(bad())
except RuntimeError as error:
    print(error, repr(error.__cause__))


def resists():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("no")
            yield 2


r = resists()
next(r)
try:
    r.close()
except RuntimeError as error:
    print(error)


def careful():
    try:
        yield from range(5)
    finally:
        print("careful is done")


for n in careful():
    if n == 2:
        break
print("after the loop")
a, b, *rest = careful()
print(a, b, rest, sum(careful()), 3 in careful(), max(careful(), default=0))
print([*map(lambda f: f(), [lambda: x for x in range(3)])], list(x * y for x in range(3) for y in range(x)), (lambda *a, **k: (a, k))(*[1], **{"z": 2}))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        while self.n:
            self.n -= 1
            yield self.n


print(list(Countdown(3)), sorted(Countdown(4)), dict(zip("ab", Countdown(2))), set(Countdown(2)), "".join(map(str, Countdown(3))))
