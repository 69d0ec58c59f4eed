import functools
from functools import *
from collections import *
import collections, itertools, heapq
def tr(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class Cell:
    def set(self, k, v): return (k, v)
    alive = partialmethod(set, "alive", v=True)
tr(lambda: Cell().alive())
@singledispatch
def show(x): return "obj"
@show.register
def _(x: int): return "int"
@show.register(list)
def _l(x): return "list"
@show.register(str)
@show.register(bytes)
def _s(x): return "text"
tr(lambda: [show(1), show([1]), show("a"), show(b""), show(1.5), show(True), show.dispatch(int)(3), sorted(t.__name__ for t in show.registry)])
class D:
    @singledispatchmethod
    def f(self, x): return "any"
    @f.register
    def _(self, x: int): return "int!"
tr(lambda: (D().f("a"), D().f(3)))
@lru_cache(maxsize=2)
def sq(x): return x * x
sq(1); sq(2); sq(1); sq(3); sq(2)
tr(lambda: sq.cache_info()); sq.cache_clear(); tr(lambda: sq.cache_info()); tr(lambda: sq.__wrapped__(3))
@cache
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
tr(lambda: (fib(50), fib.cache_info()))
p = partial(int, base=2); tr(lambda: (p("101"), p.func, p.args, p.keywords, partial(print, 1, 2, sep="-")))
tr(lambda: (reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 5))); tr(lambda: reduce(lambda a, b: 1, []))
tr(lambda: sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
@total_ordering
class T:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
tr(lambda: (T(1) <= T(2), T(1) >= T(1), T(3) > T(2)))
class CP:
    @cached_property
    def x(self): print("calc"); return 5
c = CP(); tr(lambda: (c.x, c.x)); del c.x; tr(lambda: c.x)
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); tr(lambda: (cm["a"], cm["b"], dict(cm), len(cm), list(cm), cm.maps, cm.parents, cm.new_child({"z": 0}), "b" in cm)); tr(lambda: cm["q"]); cm["n"] = 1; tr(lambda: cm); tr(lambda: cm.get("q", 5))
class UD(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
u = UD(a=1); u["b"] = 2; tr(lambda: (u, u.data, len(u), "A" in u, dict(u), list(u.items())))
class UL(UserList): pass
l = UL([3, 1]); l.append(2); l.sort(); tr(lambda: (l, l[0], l[1:], l + [9], len(l), l == [1, 2, 3], 3 in l, l.index(2)))
s = UserString("abc"); tr(lambda: (s, s.upper(), s + "d", len(s), s[1], s == "abc", type(s.upper())))
Point = namedtuple("Point", "x y", defaults=[0]); tr(lambda: (Point(1), Point(1, 2)._replace(x=5), Point._fields, Point(1)._asdict(), Point._make([4, 5]), Point._field_defaults, Point.__doc__, Point(1, 2) == (1, 2)))
tr(lambda: Point()); tr(lambda: namedtuple("X", "class a")); tr(lambda: namedtuple("X", "class a", rename=True)._fields); tr(lambda: namedtuple("X", ["a", "a"]))
class P3(namedtuple("P3", "a b")):
    __slots__ = ()
    def total(self): return self.a + self.b
tr(lambda: (P3(1, 2), P3(1, 2).total(), P3(a=1, b=2)._replace(a=9)))
ct = Counter("abracadabra"); tr(lambda: (ct, ct.most_common(2), ct["z"], ct + Counter("aab"), ct - Counter("aab"), ct & Counter("aab"), ct | Counter("zz"), sorted(ct.elements())[:4], ct.total(), +Counter(a=-1, b=2), -Counter(a=-1)))
ct.update("aa"); ct.subtract({"b": 5}); tr(lambda: (ct, Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter.fromkeys if 0 else 1))
dq = deque([1, 2, 3], maxlen=3); dq.append(4); dq.appendleft(0); dq.rotate(1); tr(lambda: (dq, dq.maxlen, dq[0], dq.index(2), dq.count(2), list(reversed(dq)), dq + deque([9]), dq * 2, dq.copy(), 2 in dq)); dq.extendleft([7, 8]); tr(lambda: dq); dq.insert(0, 1) if 0 else None; dq.remove(0) if 0 in dq else None; tr(lambda: dq.pop()); tr(lambda: deque().popleft()); tr(lambda: deque([1]) < deque([2]))
dd = defaultdict(list); dd["a"].append(1); tr(lambda: (dd, dd.default_factory, dict(dd), dd.get("z"), dd | {"q": 1})); tr(lambda: defaultdict(None)["x"])
od = OrderedDict(a=1, b=2); od.move_to_end("a"); tr(lambda: (od, od.popitem(last=False), od == {"a": 1}, list(reversed(od))))
tr(lambda: [list(itertools.accumulate([1, 2, 3], initial=10)), list(itertools.accumulate([1, 2, 3], lambda a, b: a * b)), list(itertools.batched([1], 1)) if hasattr(itertools, "batched") else "no", list(itertools.chain([1], "ab")), list(itertools.chain.from_iterable(["ab", "c"])), list(itertools.combinations("abc", 2)), list(itertools.combinations_with_replacement("ab", 2)), list(itertools.compress("abcd", [1, 0, 1])), list(itertools.islice(itertools.count(5, 2), 3)), list(itertools.islice(itertools.cycle("ab"), 5)), list(itertools.dropwhile(lambda x: x < 2, [1, 2, 1])), list(itertools.filterfalse(None, [0, 1])), [(k, list(g)) for k, g in itertools.groupby("aabbb")], list(itertools.islice("abcdef", 1, 5, 2)), list(itertools.pairwise("abc")), list(itertools.permutations("abc", 2))[:3], list(itertools.product("ab", repeat=2)), list(itertools.repeat(1, 3)), list(itertools.starmap(pow, [(2, 3)])), list(itertools.takewhile(lambda x: x < 3, [1, 3])), [list(t) for t in itertools.tee([1, 2], 2)], list(itertools.zip_longest("ab", "c", fillvalue="-"))])
h = [5, 2, 8]; heapq.heapify(h); heapq.heappush(h, 1); tr(lambda: (h, heapq.heappop(h), heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), heapq.nlargest(2, h), heapq.nsmallest(2, h, key=lambda x: -x), list(heapq.merge([1, 4], [2, 3])), list(heapq.merge([4, 1], [3, 2], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))); tr(lambda: heapq.heappop([]))
tr(lambda: update_wrapper(lambda: 1, show).__name__)
def dec(f):
    @wraps(f)
    def w(*a): "w"; return f(*a)
    return w
@dec
def hello(a: int): "doc"; return a
tr(lambda: (hello.__name__, hello.__doc__, hello.__wrapped__(2), hello.__annotations__, hello.__qualname__))
