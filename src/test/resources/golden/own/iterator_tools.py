"""itertools, functools, operator, collections together."""
import functools
import itertools
import operator
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

print(list(itertools.chain("ab", [1, 2])), list(itertools.islice(itertools.count(3, 4), 4)), list(itertools.pairwise("abcd")))
print([(k, list(g)) for k, g in itertools.groupby("aaabbc")], list(itertools.accumulate([1, 2, 3, 4], operator.mul)))
print(list(itertools.product("ab", repeat=2)), list(itertools.combinations(range(4), 2)), list(itertools.permutations("abc", 2))[:3])
print(list(itertools.zip_longest("abc", "x", fillvalue="-")), list(itertools.takewhile(lambda n: n < 3, itertools.count())))
print(list(itertools.dropwhile(str.isalpha, "ab1c")), list(itertools.compress("abcd", [1, 0, 1, 0])), list(itertools.starmap(pow, [(2, 3), (3, 2)])))
a, b = itertools.tee(iter(range(3)))
print(list(a), list(b), list(itertools.filterfalse(bool, [0, 1, ""])), list(itertools.repeat("x", 2)), next(itertools.cycle("ab")))
print(functools.reduce(operator.add, range(5)), functools.partial(int, base=2)("101"), functools.partial(int, base=7))


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


@functools.singledispatch
def show(x):
    return f"? {x}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
def _(x):
    return f"list of {len(x)}"


print(show(1), show([1]), show("s"), sorted("bca", key=functools.cmp_to_key(lambda p, q: (p < q) - (p > q))))
counts = Counter("mississippi")
print(counts, counts.most_common(2), counts - Counter("miss"), sum(counts.values()), counts["z"], +Counter(a=-1, b=2))
queue = deque([1, 2, 3], maxlen=3)
queue.append(4)
queue.appendleft(0)
queue.rotate(1)
print(queue, queue[0], list(reversed(queue)))
groups = defaultdict(list)
for word in "one two three four".split():
    groups[len(word)].append(word)
print(groups, dict(groups))
Pot = namedtuple("Pot", "name size", defaults=[1])
print(Pot("big"), Pot("big")._replace(size=3)._asdict(), Pot._fields, Pot("a", 2) == ("a", 2))
print(ChainMap({"a": 1}, {"a": 2, "b": 3}), ChainMap({"a": 1}, {"b": 3})["b"], OrderedDict(a=1, b=2))
get = operator.itemgetter(1, 0)
print(get("xy"), operator.attrgetter("name")(Pot("n")), operator.methodcaller("upper")("q"), operator.contains([1], 1))
