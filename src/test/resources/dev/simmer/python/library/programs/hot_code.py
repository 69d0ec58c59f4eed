"""Code that runs often enough to be translated, in the middle of what it does."""


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(400))
print(sum(depth(300) for _ in range(400)))


def endless(n):
    return endless(n + 1)


try:
    endless(0)
except RecursionError as e:
    print(e)


def numbers(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                print("got", got)
    finally:
        print("closed")


def nested(n):
    total = yield from numbers(n)
    yield total


print(sum(i for i in nested(1000) if i is not None))
g = numbers(5000)
print(next(g), g.send("a"), [next(g) for _ in range(3)])
for i in g:
    if i > 4000:
        break
g.close()


def caught(n):
    found = []
    for i in range(n):
        try:
            if i % 400 == 0:
                raise ValueError(i)
            elif i % 401 == 0:
                continue
            elif i == 1900:
                return found
        except ValueError as e:
            found.append(e.args[0])
        finally:
            if i % 500 == 0:
                found.append(-i)
    return None


print(caught(5000))


def unbound(n):
    for i in range(n):
        if i == n - 1:
            del last
            return last
        last = i


try:
    unbound(1000)
except UnboundLocalError as e:
    print(e)


class Meter:
    def __init__(self, start):
        self.value = start

    def add(self, by=1, *more, scale=1):
        self.value += by * scale + sum(more)
        return self

    def __getitem__(self, key):
        return self.value if key == "value" else self.add(key).value


meter = Meter(0)
words = {}
for i in range(3000):
    meter.add(i).add(scale=2).add(1, 2, 3)
    key = f"{meter['value'] % 7:>3}"
    words[key] = words.get(key, 0) + 1
    if i % 3 and not i % 5 or i == 7:
        words[key] -= 1
print(meter.value, meter[5], words)
a, b = 0, 1
while a.bit_length() < 400:
    a, b = b, a + b
print(a)
text = ""
for i in range(1000):
    text += "x" if i & 1 else "y" if i < 500 else "z"
print(text.count("x"), text.count("y"), text[-3:], 0 < len(text) <= 1000)


def counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    return step


step = counter()
print([step() for _ in range(700)][-1])


def failing(n):
    for i in range(n):
        x = 10 / (n - 1 - i)
    return x


try:
    failing(1000)
except ZeroDivisionError as e:
    print(e, e.__traceback__ is not None)
