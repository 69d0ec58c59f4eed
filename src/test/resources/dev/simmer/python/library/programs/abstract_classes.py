from abc import *
from collections.abc import *
import collections.abc as ca
import operator, bisect, types
from operator import itemgetter, attrgetter
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
    def hello(self): return "hi " + self.name
try: Shape()
except TypeError as e: print(e)
class Half(Shape):
    def area(self): return 1
    name = "half"
try: Half()
except TypeError as e: print(e)
class Full(Half):
    @classmethod
    def make(cls): return cls()
print(Full.make().hello(), isinstance(Full(), Shape), issubclass(Full, ABC), Shape.__abstractmethods__ == {"area","name","make"})
@Shape.register
class Other: pass
print(isinstance(Other(), Shape), issubclass(Other, Shape), type(Shape), isinstance(3, Shape))
async def c(): pass
co = c()
print(isinstance(co, Awaitable), isinstance(co, Coroutine), isinstance(co, Iterable)); co.close()
def g(): yield
async def ag(): yield 1
for t in (Iterable, Iterator, Generator, AsyncIterable, AsyncIterator, AsyncGenerator, Hashable, Sized, Container, Callable, Collection, Set, MutableSet, Mapping, MutableMapping, Sequence, MutableSequence, Reversible, ByteString, KeysView):
    print(t.__name__, [isinstance(x, t) for x in (1, "a", [1], (1,), {1}, frozenset(), {1: 2}, range(3), b"x", g(), ag(), len, iter([]), print, None, 1.5, map(str, []), zip())])
class V:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
    def __iter__(self): return iter([1])
print(isinstance(V(), Sized), isinstance(V(), Sequence), isinstance(V(), Iterable))
class S(Sequence):
    def __init__(s, *a): s.a = a
    def __len__(s): return len(s.a)
    def __getitem__(s, i): return s.a[i]
s = S(1, 2, 3, 2)
print(list(s), 2 in s, s.index(3), s.count(2), list(reversed(s)))
class M(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M(); m["a"] = 1; m.update(b=2, c=3); print(dict(m), m.pop("a"), m.get("z", 9), list(m.items()), m.setdefault("q", 1), "q" in m, m == {"b": 2, "c": 3, "q": 1})
try: m.pop("nope")
except KeyError as e: print(repr(e))
class L(Set):
    def __init__(self, it): self.l = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.l
    def __iter__(self): return iter(self.l)
    def __len__(self): return len(self.l)
print(list(L([1,2,3]) & L([2,3,4])), list(L("ab") | L("bc")), L([1]) <= L([1,2]), L([1]) == {1}, list(L([1, 2]) - L([2])), L([1]).isdisjoint([3]))
try: Sequence()
except TypeError as e: print(e)
class Bad(AsyncIterator): pass
try: Bad()
except TypeError as e: print(e)
print(sorted([(1, "b"), (0, "c")], key=itemgetter(1)), itemgetter(1, 0)("ab"), attrgetter("real")(3), operator.methodcaller("upper")("a"), operator.add(1, 2), operator.truth([]))
print(itemgetter(1), attrgetter("a.b", "c"), operator.methodcaller("x", 1, k=2))
a = [1, 3, 5]; bisect.insort(a, 4); print(a, bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right([{"a": 1}], 1, key=itemgetter("a")))
n = types.SimpleNamespace(a=1, b="x"); print(n, n.a, n == types.SimpleNamespace(a=1, b="x")); n.c = 3; print(n)
print(types.FunctionType, types.MethodType, types.CoroutineType, types.GenericAlias, types.NoneType, types.UnionType)
print(Mapping[str, int], Callable[[int], str], Iterable[int], ca.Awaitable)
print(Callable[[int, str], None], Callable[..., int])
def f(self): return self.x
n.x = 10; n.f = types.MethodType(f, n); print(n.f())
print(isinstance(f, types.FunctionType), isinstance(len, types.BuiltinFunctionType))
mp = types.MappingProxyType({"a": 1}); print(mp, mp["a"])
try: mp["b"] = 2
except TypeError as e: print(e)
