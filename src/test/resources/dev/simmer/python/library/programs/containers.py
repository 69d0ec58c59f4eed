def outcome(code):
    try:
        return repr(code())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def after(value, change):
    try:
        change(value)
        return repr(value)
    except Exception as error:
        return f"{type(error).__name__}: {error} / {value!r}"


numbers = [3, 1, 2]
for change in [lambda v: v.append(4), lambda v: v.extend("ab"), lambda v: v.extend(5), lambda v: v.insert(0, 9), lambda v: v.insert(-1, 9),
               lambda v: v.insert(99, 9), lambda v: v.pop(), lambda v: v.pop(0), lambda v: v.pop(5), lambda v: v.pop("a"),
               lambda v: v.remove(1), lambda v: v.remove(7), lambda v: v.clear(), lambda v: v.reverse(), lambda v: v.sort(),
               lambda v: v.sort(reverse=True), lambda v: v.sort(key=lambda x: -x), lambda v: v.sort(key=5), lambda v: v.sort(1),
               lambda v: v.__setitem__(0, 7), lambda v: v.__setitem__(9, 7), lambda v: v.__setitem__(slice(1, 2), [7, 8]),
               lambda v: v.__setitem__(slice(None, None, 2), [7, 8]), lambda v: v.__setitem__(slice(None, None, 2), [7]),
               lambda v: v.__setitem__(slice(0, 0), 5), lambda v: v.__delitem__(slice(None, None, 2)), lambda v: v.__delitem__(0),
               lambda v: v.__delitem__(5), lambda v: v.append()]:
    print(after(list(numbers), change))
for code in [lambda: numbers[0], lambda: numbers[-1], lambda: numbers[3], lambda: numbers["a"], lambda: numbers[1:], lambda: numbers[::-1],
             lambda: numbers[5:], lambda: numbers[-2:], lambda: numbers[::2], lambda: numbers.index(2), lambda: numbers.index(9),
             lambda: numbers.index(3, 1), lambda: numbers.count(1), lambda: 2 in numbers, lambda: numbers + [4], lambda: numbers + (4,),
             lambda: numbers * 2, lambda: numbers == [3, 1, 2], lambda: numbers < [3, 2], lambda: numbers.copy(), lambda: list("abc"),
             lambda: list(5), lambda: list(range(3)), lambda: list({"a": 1}), lambda: list((1, 2), 3), lambda: numbers[1.5],
             lambda: sorted([3, "a"]), lambda: sorted("hello"), lambda: sorted([3, 1, 2], key=str, reverse=True),
             lambda: sorted(["b", "A", "c"], key=str.lower), lambda: sorted([(1, "b"), (1, "a")]), lambda: [1, 2] + None,
             lambda: list(reversed([1, 2, 3])), lambda: list(reversed("abc")), lambda: list(reversed({"a": 1, "b": 2})),
             lambda: reversed({1}), lambda: list(reversed(range(3))), lambda: {}[[]], lambda: [].nope, lambda: numbers.foo()]:
    print(outcome(code))
looped = [1]
looped.append(looped)
tied = {"a": looped}
tied["self"] = tied
print(looped, tied, (looped,), [[]], [()], ((),), {(): []})

pair = (1, "b", 1)
for code in [lambda: pair[0], lambda: pair[5], lambda: pair.index("b"), lambda: pair.index(7), lambda: pair.count(1), lambda: pair + (2,),
             lambda: pair + [2], lambda: (1,), lambda: (), lambda: tuple("ab"), lambda: tuple(5), lambda: pair[1:], lambda: pair["a"],
             lambda: hash((1, 2)) == hash((1, 2)), lambda: (1, 2) < (1, 3), lambda: (1, "a") < (1, 2), lambda: pair * 2, lambda: 1 in pair,
             lambda: hash(([],))]:
    print(outcome(code))
try:
    pair[0] = 5
except TypeError as error:
    print(error)

d = {"a": 1, "b": 2}
for change in [lambda v: v.update(c=3), lambda v: v.update({"a": 9}), lambda v: v.update([("x", 1)]), lambda v: v.update(5),
               lambda v: v.update([1]), lambda v: v.update([(1, 2, 3)]), lambda v: v.pop("a"), lambda v: v.pop("z"), lambda v: v.pop("z", 0),
               lambda v: v.popitem(), lambda v: v.setdefault("c"), lambda v: v.setdefault("a", 5), lambda v: v.clear(),
               lambda v: v.__delitem__("a"), lambda v: v.__delitem__("z"), lambda v: v.__setitem__([], 1), lambda v: v.__ior__({"q": 1})]:
    print(after(dict(d), change))
for code in [lambda: d["a"], lambda: d["z"], lambda: d.get("z"), lambda: d.get("z", 5), lambda: d.keys(), lambda: d.values(), lambda: d.items(),
             lambda: list(d), lambda: "a" in d, lambda: len(d), lambda: d | {"c": 3}, lambda: d == {"b": 2, "a": 1}, lambda: d != {},
             lambda: dict(a=1), lambda: dict([("a", 1)], b=2), lambda: dict({"x": 1}), lambda: dict(5), lambda: dict([1]),
             lambda: dict.fromkeys("ab"), lambda: dict.fromkeys([1, 2], 0), lambda: d.copy(), lambda: d[[]], lambda: {}.popitem(),
             lambda: d.keys() & {"a"}, lambda: d.keys() - {"a"}, lambda: d.items() & {("a", 1)}, lambda: d.keys() == {"a", "b"},
             lambda: sorted(d.keys() | {"z"}), lambda: ("a", 1) in d.items(), lambda: 2 in d.values(), lambda: max(d, key=d.get),
             lambda: d + {}, lambda: d < d, lambda: hash(d), lambda: list(reversed(d)), lambda: list(reversed(d.items())),
             lambda: {v: k for k, v in d.items()}, lambda: [k for k in d if d.pop(k)], lambda: d.nope]:
    print(outcome(code))
keys = dict(x=1).keys()
print(keys, len(keys), [*keys], "x" in keys, type(keys).__name__, type({}.items()).__name__, type({}.values()))

for code in [lambda: range(5), lambda: range(1, 5, 2), lambda: list(range(5, 0, -2)), lambda: range(5)[2], lambda: range(5)[9],
             lambda: range(10)[2:5], lambda: range(10)[::-1], lambda: len(range(0, 10, 3)), lambda: 3 in range(5), lambda: 3.0 in range(5),
             lambda: "a" in range(5), lambda: range(5).index(3), lambda: range(5).index(7), lambda: range(0), lambda: range(1, 2, 0),
             lambda: range(), lambda: range(1, 2, 3, 4), lambda: range("a"), lambda: range(1.5), lambda: range(3) == range(0, 3),
             lambda: range(5).start, lambda: slice(1, 2), lambda: slice(5), lambda: slice(1, None, 2).indices(10), lambda: bool(range(0)),
             lambda: list(range(10**20)), lambda: hash(range(3)) == hash(range(0, 3, 1))]:
    print(outcome(code))
for code in [lambda: list(enumerate("ab", 1)), lambda: list(zip([1, 2], "ab")), lambda: list(zip([1], "ab", strict=True)),
             lambda: list(zip([1, 2], "a", strict=True)), lambda: list(zip()), lambda: list(map(str, [1, 2])),
             lambda: list(map(lambda a, b: a + b, [1, 2], [3, 4])), lambda: list(filter(None, [0, 1, "", "a"])), lambda: map(str),
             lambda: list(filter(str.isdigit, "a1b2")), lambda: min([3, 1]), lambda: max(3, 1), lambda: min([]), lambda: max([], default=0),
             lambda: min(), lambda: min(5), lambda: max("a", 1), lambda: max("abc", key=ord), lambda: min([], key=len, default=None),
             lambda: max(1, 2, default=3), lambda: any([0, 1]), lambda: all([]), lambda: any(5), lambda: sum([1, 2], 10), lambda: sum(5),
             lambda: next(iter([])), lambda: next(iter([]), "end"), lambda: next([1]), lambda: next(5, 1), lambda: iter(5), lambda: len(5),
             lambda: list(iter([1, 2, 3].pop, 1)), lambda: zip(1), lambda: enumerate(5), lambda: len(), lambda: len([], []),
             lambda: type(zip()).__name__, lambda: type(iter([])).__name__, lambda: type(iter({})).__name__]:
    print(outcome(code))
print(b"ab\x00\xff'", b"a" + b"b", b"abc"[0], b"abc"[1:], list(b"ab"), bytes(3), bytes([1, 2]), b"a" * 3, b"ab" == b"ab", b"b" in b"abc",
      bytes("é", "utf-8"), b"\x01\xff".hex(), outcome(lambda: bytes("a")), outcome(lambda: b"a" + "b"), outcome(lambda: bytes([300])))
a, *rest = range(4)
print(a, rest, [*"ab", *[1]], {**{"a": 1}, "b": 2}, None, ..., NotImplemented, True, [None, ...])
