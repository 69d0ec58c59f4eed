"""Parcels are unpacked: stars, nests, swaps, and what goes wrong."""
first, *rest = "parcel"
print(first, rest)
*init, last = range(5)
a, (b, [c, *d]), e = 1, ("x", (2, 3, 4)), {5}
print(init, last, a, b, c, d, e)
x = y = []
x.append(1)
print(y, x is y)
i, j = 0, 1
i, j = j, i + j
values = [10, 20, 30, 40]
values[i], values[j] = values[j], values[i]
values[1:3], k = "ab", 7
print(values, i, j, k)
for index, (name, *marks) in enumerate([("Kim", 1, 2), ("Lee",), ("Ann", 3)], start=1):
    print(index, name, marks, sum(marks))


def send(*boxes, to="home", **labels):
    return f"{len(boxes)} to {to} {labels}"


print(send(*[1, 2], *(3,), to="work", **{"fragile": True}, **{"kg": 2}))
print([*range(3), *"ab"], {**{"a": 1}, "b": 2, **{"a": 3}}, (*[], 1), {*[1, 1, 2]})
for attempt in ("a, b = 1, 2, 3", "a, b = [1]", "a, *b, c = [1]", "a, b = 5"):
    try:
        if attempt.endswith("3"):
            a, b = 1, 2, 3
        elif attempt.startswith("a, *b"):
            a, *b, c = [1]
        elif attempt.endswith("5"):
            a, b = 5
        else:
            a, b = [1]
    except (ValueError, TypeError) as e:
        print(attempt, "->", type(e).__name__, e)
for bad in (lambda: send(to="a", **{"to": "b"}), lambda: send(**5), lambda: send(*5)):
    try:
        print(bad())
    except TypeError as e:
        print(str(e)[-60:])
(m, n), o = divmod(17, 5), 3
m += 1; n -= 1; o **= 3
print(m, n, o); del m
print("m" in globals(), "n" in globals())
