import random

draw = random.Random(3)
for _ in range(150):
    numbers = [draw.choice([draw.randint(-5, 20), draw.randint(0, 1000), draw.randint(-10**12, 10**12)])
               for _ in range(draw.choice([3, 6, 12, 40, 200]))]
    kept = set(numbers)
    for number in numbers[:draw.randint(0, len(numbers))]:
        kept.discard(number)
    kept.update(range(draw.randint(0, 3)))
    other = set(draw.sample(range(60), 20))
    print(list(kept), kept | other, kept & other, kept - other, kept ^ other, other - kept, set(kept), list(frozenset(kept)))
    merged = set(kept)
    merged |= other
    merged -= set(range(10))
    merged ^= {5, 6, 700}
    print(merged, merged.pop() if merged else None, merged)
    print({n for n in numbers} == set(numbers), set(dict.fromkeys(numbers)))
a, b = {1, 2, 3}, {2, 3, 4}
print(a < b, a <= a, a > {1}, a.issubset(b), a.isdisjoint({9}), a == {3, 2, 1}, a != b, {1.5, 2, True})
print(a.union([9], (8,)), a.intersection([1, 2]), a.difference([1]), a.symmetric_difference([3, 7]))
for call in [lambda: a.remove(9), lambda: set().pop(), lambda: {[]}, lambda: a | [1], lambda: set(5), lambda: a.add({}),
             lambda: set(1, 2), lambda: hash(a), lambda: frozenset({1}) in {frozenset({1})}, lambda: {1} in {frozenset({1})},
             lambda: [x for x in a if a.add(x + 10)], lambda: frozenset({1}) | {2}, lambda: {1} | frozenset({2}), lambda: a < [1]]:
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
print(set(), frozenset(), frozenset({1}), len(a), 3 in a, bool(set()), a.copy() is a)
