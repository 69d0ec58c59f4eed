"""Sets and dictionaries: algebra, order, views, and changes while looking."""
mild = {1, 2, 3, 4}
hot = {3, 4, 5}
print(mild | hot, mild & hot, mild - hot, mild ^ hot, mild < hot, {3} <= hot, mild.isdisjoint({9}))
mild |= {10}
mild -= {1}
mild.add(2); mild.discard(77)
print(mild, len(mild), 10 in mild, hot.union([7], (8,)), hot.intersection([3, 9]), set(), frozenset({1}), {1: 2}.keys() & {1, 3})
shelf = {"salt": 1, "pepper": 2}
shelf["cumin"] = shelf.get("cumin", 0) + 1
shelf.update(salt=5, thyme=0)
del shelf["pepper"]
print(shelf, list(shelf), shelf.pop("salt"), shelf.pop("none", "-"), shelf.setdefault("dill", []), shelf.popitem())
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} | {"a": 2, "c": 3}, dict(zip("ab", [1, 2])), dict([("k", "v")], z=1))
print(dict.fromkeys("abc", 0), {v: k for k, v in {"x": 1}.items()}, {n % 3 for n in range(10)}, {True: "t", 1: "one", 1.0: "f"})
for k, v in sorted({"b": [1, 2], "a": {"deep": (3,)}}.items()):
    print(k, v, end="; ")
print()
nested = {"list": [1, {"x": None}], (1, 2): {3}, None: True, 2.5: "f", "self": ...}
print(nested, nested[(1, 2)], nested["list"][1]["x"], str(nested.keys()), nested.values(), list(nested.items())[0])
own = [1]
own.append(own)
ring = {"me": None}
ring["me"] = ring
print(own, ring)
for bad in (lambda: shelf["sugar"], lambda: {}[1, 2], lambda: {[]: 1}, lambda: {{}}, lambda: {}.popitem(), lambda: set().pop(),
            lambda: {1}.remove(2), lambda: dict([1]), lambda: {} < {}, lambda: {1} + {2}):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e, repr(e))


def changing(d):
    for k in d:
        d[k + 1] = 0
        yield k


try:
    print(list(changing({1: 1})))
except RuntimeError as e:
    print(e)
