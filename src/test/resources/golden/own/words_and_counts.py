"""text work of first lectures: counting, sorting, slicing, dict and set idioms, unpacking, walrus."""
from collections import Counter, defaultdict

text = """the quick brown fox jumps over the lazy dog
the dog sleeps and the fox runs"""
words = text.split()
print(len(words), len(set(words)), Counter(words).most_common(3), sorted(set(words), key=lambda w: (-len(w), w))[:3])
index = defaultdict(list)
for number, line in enumerate(text.splitlines(), start=1):
    for word in line.split():
        index[word[0]].append((number, word))
print({k: len(v) for k, v in sorted(index.items())}, index["q"])
d = dict(a=1, b=2)
d.update({"c": 3}, d=4)
d |= {"e": 5}
print(d, d.pop("a"), d.setdefault("z", 0), d.get("nope", "-"), list(d.items())[:2], {v: k for k, v in d.items()}, "b" in d, d.keys() & {"b", "x"}, [*d.values()], dict.fromkeys("ab", 0))
first, second, *others, last = words
print(first, second, len(others), last)
(a, b), c = (1, 2), 3
a, b = b, a
print(a, b, c, words[-2:], words[::5], words[1:3] + ["x"] * 2, "".join(reversed("abc")), [1, 2, 3, 4, 5][-3:-1], list("hello")[::-1])
numbers = [5, 3, 9]
numbers.sort()
numbers.insert(1, 4)
numbers.extend([1, 2])
numbers[1:3] = ["x", "y", "z"]
del numbers[0]
print(numbers, numbers.index("y"), numbers.count("x"), numbers.copy() == numbers, [0] * 3, [[0] * 2 for _ in range(2)], sorted(d, reverse=True), list(range(10, 0, -3)))
if (n := len(words)) > 10 and not n % 2 == 0 or n == 16:
    print("long", n)
s = {3, 1, 2}
s.add(5)
s.discard(9)
print(s, s | {7}, s & {1, 2}, s <= {1, 2, 3, 5}, s.isdisjoint({8}), sorted(s ^ {1, 9}), frozenset("a") in {frozenset("a")}, {1: "int"}[True], {(1, 2): 3}[1, 2])
while words:
    if (word := words.pop()) == "the":
        break
    print(word, end=" ")
else:
    print("never")
print("|", *[f"{i}:{w}" for i, w in zip(range(3), "xyz")], sep=" ")
t = 1, 2, 3
print(t + (4,), t * 2, t.index(2), (1,) < (1, 0), max(t), tuple("ab"), (), len(()), t[::-1], *t)
print(all(x > 0 for x in t), any(x > 2 for x in t), [x if x % 2 else -x for x in t], [(x, y) for x in t for y in t if x < y], sum(x * x for x in t))
print("%s is %d years and %.1f m" % ("Ann", 30, 1.756), "{:>5}|{:<5}|{:^5}".format("a", "b", "c"), f"{3.14159:.2f} {1000000:,} {0.25:.1%} {'x':>3}")
print(type(1), type("s"), type([]), type(None), type(len), type(lambda: 0), type(range(3)), type(Counter), type(type), int, ValueError, NotImplemented, ...)
print(id(a) == id(a), [] is [], None is None, bool([]), bool("0"), not 0, 1 == 1.0, "a" < "b", [1, 2] < [1, 3], 3 and 4, 0 or [] or "end")
