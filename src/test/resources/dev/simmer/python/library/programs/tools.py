import heapq
import itertools
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple


def outcome(code):
    try:
        return repr(code())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for code in [lambda: list(itertools.islice(itertools.count(5, 2), 3)), lambda: list(itertools.islice(itertools.cycle("ab"), 5)),
             lambda: list(itertools.repeat(1, 3)), lambda: list(itertools.chain([1], "ab")), lambda: list(itertools.chain.from_iterable([[1], [2]])),
             lambda: list(itertools.accumulate([1, 2, 3])), lambda: list(itertools.accumulate([1, 2, 3], lambda a, b: a * b, initial=10)),
             lambda: list(itertools.takewhile(lambda x: x < 3, [1, 2, 3, 1])), lambda: list(itertools.dropwhile(lambda x: x < 3, [1, 3, 1])),
             lambda: list(itertools.filterfalse(None, [0, 1])), lambda: list(itertools.compress("abc", [1, 0, 1])),
             lambda: list(itertools.starmap(pow, [(2, 3), (3, 2)])), lambda: list(itertools.zip_longest([1, 2], "a", fillvalue="-")),
             lambda: list(itertools.pairwise([1, 2, 3])), lambda: [list(t) for t in itertools.tee([1, 2])],
             lambda: [(k, list(g)) for k, g in itertools.groupby("aabbb")], lambda: list(itertools.product("ab", [1, 2])),
             lambda: list(itertools.product([0, 1], repeat=2)), lambda: list(itertools.permutations([1, 2, 3], 2)),
             lambda: list(itertools.combinations("abc", 2)), lambda: list(itertools.combinations_with_replacement("ab", 2)),
             lambda: list(itertools.islice("abcdef", 1, 5, 2)), lambda: list(itertools.islice("abc", None)), lambda: list(itertools.islice("abc", -1)),
             lambda: list(itertools.product()), lambda: list(itertools.permutations([1, 2], 3)), lambda: list(itertools.combinations([], 0))]:
    print(outcome(code))
source = iter(range(10))
print(list(itertools.islice(source, 2)), list(itertools.islice(source, 1, 3)), next(source))
heap = []
for number in [5, 1, 4, 1, 5, 9, 2, 6]:
    heapq.heappush(heap, number)
print(heap, heapq.heappop(heap), heap, heapq.heapreplace(heap, 3), heapq.heappushpop(heap, 0), heap)
heap = [9, 8, 7, 6, 5, 4]
heapq.heapify(heap)
print(heap, heapq.nsmallest(2, heap), heapq.nlargest(2, heap), heapq.nlargest(2, ["a", "bbb"], key=len), outcome(lambda: heapq.heappop([])))
d = deque([1, 2, 3], maxlen=3)
d.append(4)
d.appendleft(0)
print(d, d[0], d[-1], len(d), list(d), d.maxlen, d.pop(), d.popleft(), d, list(reversed(deque("abc"))))
d = deque("abcdef")
d.rotate(2)
print(d, d.count("a"), d.index("a"), "c" in d, d == deque("efabcd"), outcome(lambda: deque().pop()), outcome(lambda: d[10]))
d.extend([1, 2])
d.extendleft([3, 4])
d.remove("a")
del d[0]
d[0] = "x"
print(d, outcome(lambda: [d.append(x) for x in d]), deque(), bool(deque()), d.copy() == d)
groups = defaultdict(list)
for word in ["apple", "bob", "avocado"]:
    groups[word[0]].append(word)
print(groups, dict(groups), groups["z"], len(groups), defaultdict(int, a=1)["b"], outcome(lambda: defaultdict(5)), outcome(lambda: defaultdict()["a"]))
c = Counter("abracadabra")
print(c, c.most_common(2), c["z"], sorted(c.elements()), c + Counter("a"), c - Counter("aaab"), c.total(), Counter(a=2), Counter())
c.update("zz")
c.subtract({"a": 3})
print(c, len(c), Counter([1, 1]) == Counter({1: 2}))
o = OrderedDict(a=1, b=2)
o.move_to_end("a")
print(o, o.popitem(last=False), o, OrderedDict())
Point = namedtuple("Point", "x y", defaults=[0])
p = Point(1)
print(p, p.x, p[1], p._replace(y=5), p._asdict(), Point._fields, Point._make([3, 4]), p == (1, 0), [*p], isinstance(p, tuple), outcome(lambda: Point()))
