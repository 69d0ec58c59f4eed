"""for/while else, nested breaks, try in loops, del, global, star targets, chained comparison, conditional imports."""
from __future__ import annotations

import sys as system

try:
    import kitchen_tools as numpy
except ImportError:
    numpy = None
if system.version_info >= (3, 11):
    from typing import Self
else:
    Self = None

for n in range(2, 8):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, end=" ")
        continue
    print(f"({n})", end=" ")
print(numpy)
i = 5
while i := i - 1:
    if i == 2:
        continue
    print(i, end=" ")
else:
    print("out")
*head, tail = "abc"
(x, (y, z)), w = (1, (2, 3)), 4
[p, q] = {"p": 1, "q": 2}
a = b = [1]
b += [2]
print(head, tail, x, y, z, w, p, q, a is b, a)
d = {"x": {"y": [1, 2, 3]}}
d["x"]["y"][1:] = [9, 8, 7]
d["x"]["y"][-1] **= 2
del d["x"]["y"][0], a[0]
print(d, a, 1 < 2 <= 2 != 3, not 1 == 2, 1 in [1] == True, (lambda *args, key=1, **kw: (args, key, kw))(1, 2, key=3, z=4))
value = "big" if len(d) > 5 else "small" if d else "none"
print(value, [*range(3), *"ab"], {**{"a": 1}, "b": 2, **dict(c=3)}, (*[1], 2), {*[1, 1, 2]}, print("in print"), ... is Ellipsis)
print([[j for j in range(i)] for i in range(3)], {i: {j: i * j for j in range(2)} for i in range(2)}, [a for a in [[1, 2], [3]] for a in a], sum(x for x in range(5) if x % 2))


def flow(n):
    try:
        if n == 0:
            return "try"
        if n == 1:
            raise ValueError
        for _ in range(3):
            try:
                if n == 2:
                    break
                continue
            finally:
                print("f", end="")
    except ValueError:
        return "except"
    else:
        return "else"
    finally:
        print("finally", end=" ")
        if n == 3:
            return "overridden"


print([flow(n) for n in range(4)])


def outer():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total

    [add(n) for n in range(4)]
    return total, add.__closure__[0].cell_contents


def annotated(a: int, b: "str" = "x", *c: float, d: list[int] = [], **e: dict) -> None | int:
    local: int = 3
    later: str
    return local


print(outer(), annotated(1), annotated.__annotations__["d"], __annotations__ if "__annotations__" in globals() else "none", __name__)
count: int = 0


def bump():
    global count
    count += 1


bump()
bump()
print(count, sorted(globals())[-3:], "count" in globals())
if __name__ == "__main__":
    pass
assert count == 2, "never shown"
print(0b101, 0o17, 0xFF, 1_000, 1e3, .5, 5., "\N{BULLET}", "\x41\u0042\103", r"\n", b"\x00", """a
b""", 'it''s')
