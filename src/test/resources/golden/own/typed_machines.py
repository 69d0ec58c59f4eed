import asyncio, time
from dataclasses import dataclass, field, asdict, replace
from enum import IntEnum, Flag, auto, StrEnum
from typing import NamedTuple, TypedDict, Generic, TypeVar, Protocol, runtime_checkable, Literal, Annotated
from collections import ChainMap, deque, defaultdict, Counter, UserDict
from functools import lru_cache, singledispatchmethod, total_ordering, cached_property, partialmethod
import operator, itertools, bisect, abc
class Level(IntEnum):
    LOW = 1; MID = 5; HIGH = 10
class Perm(Flag):
    R = auto(); W = auto(); X = auto(); ALL = R | W | X
class Kind(StrEnum):
    TEA = auto(); COFFEE = auto()
class Pos(NamedTuple):
    x: float; y: float = 0.0
    def dist(self) -> float: return (self.x ** 2 + self.y ** 2) ** 0.5
class Cfg(TypedDict, total=False):
    retries: int; name: str
K = TypeVar("K"); V = TypeVar("V")
class LRU(Generic[K, V]):
    def __init__(self, n: int): self.n = n; self.d: dict[K, V] = {}
    def __getitem__(self, k: K) -> V: v = self.d.pop(k); self.d[k] = v; return v
    def __setitem__(self, k: K, v: V):
        self.d.pop(k, None)
        if len(self.d) >= self.n: del self.d[next(iter(self.d))]
        self.d[k] = v
    def __contains__(self, k): return k in self.d
    def __repr__(self): return f"LRU({self.d})"
@total_ordering
class Ver:
    def __init__(self, s): self.p = tuple(map(int, s.split(".")))
    def __eq__(self, o): return self.p == o.p
    def __lt__(self, o): return self.p < o.p
    def __hash__(self): return hash(self.p)
    def __repr__(self): return ".".join(map(str, self.p))
@dataclass(frozen=True, slots=True, order=True)
class Order:
    level: Level
    seq: int
    kind: Kind = field(default=Kind.TEA, compare=False)
@dataclass
class Stats:
    counts: Counter = field(default_factory=Counter)
    lat: list[float] = field(default_factory=list, repr=False)
    @cached_property
    def label(self): print("computing"); return "stats"
    def add(self, k, v): self.counts[k] += 1; bisect.insort(self.lat, v)
@runtime_checkable
class Brews(Protocol):
    async def brew(self, o: Order) -> str: ...
class Machine(abc.ABC):
    def __init__(self, name): self.name = name
    @abc.abstractmethod
    async def brew(self, o): ...
    @singledispatchmethod
    def describe(self, a): return f"{self.name} ? {a!r}"
    @describe.register
    def _(self, a: int): return f"{self.name} int {a}"
    @describe.register(str)
    def _s(self, a): return f"{self.name} str {a}"
class Slow(Machine):
    async def brew(self, o): await asyncio.sleep(int(o.level) / 10); return f"{o.kind}:{self.name}"
async def main():
    q = asyncio.PriorityQueue()
    for i, (l, k) in enumerate(itertools.product(Level, Kind)): await q.put(Order(l, i, k))
    m = Slow("S1"); print(isinstance(m, Brews), m.describe(3), m.describe("x"), m.describe(2.5))
    st = Stats(); loop = asyncio.get_running_loop()
    async def work(name):
        while not q.empty():
            o = await q.get(); t0 = loop.time(); r = await m.brew(o); st.add(o.kind, round(loop.time() - t0, 3)); print(name, r, o)
    async with asyncio.timeout(10), asyncio.TaskGroup() as tg:
        for n in "AB": tg.create_task(work(n), name=n)
    print(st, st.lat, st.label, st.label, asdict(st)["counts"], max(st.counts.items(), key=operator.itemgetter(1)))
    c = LRU[str, int](2); c["a"] = 1; c["b"] = 2; c["a"]; c["c"] = 3; print(c, "b" in c)
    print(sorted(map(Ver, ["1.10", "1.2", "1.2.1"])), Ver("1") >= Ver("0.9"), Pos(3, 4).dist(), Pos(1), Cfg(retries=1), Perm.R | Perm.X, Perm.ALL & ~Perm.W, Perm.W in Perm.ALL, list(Perm.ALL), f"{Level.HIGH:>4}|{Kind.TEA:^8}|{Level.LOW!r}")
    print(dict(ChainMap({"a": 1}, {"a": 0, "b": 2})), replace(Order(Level.LOW, 1), kind=Kind.COFFEE), {Order(Level.LOW, 1), Order(Level.LOW, 1)}, Level(5), Kind("tea"), Level["LOW"] < 2)
    try: Order(Level.LOW, 1).seq = 5
    except Exception as e: print(type(e).__name__, e)
    try: Level(3)
    except ValueError as e: print(e)
    try: Machine("x")
    except TypeError as e: print(e)
    print(Literal["a"], Annotated[int, 5], Brews, LRU[int, str], Order.__slots__, [l.name for l in Level if l > 3])
    @lru_cache(maxsize=None)
    def f(n): return n if n < 2 else f(n - 1) + f(n - 2)
    print(f(80), f.cache_info())
asyncio.run(main())
