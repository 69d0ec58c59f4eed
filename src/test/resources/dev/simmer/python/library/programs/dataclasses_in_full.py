from dataclasses import *
import dataclasses
from typing import ClassVar, Optional, List
def tr(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    _secret: str = field(default="s", repr=False, compare=False)
    kind: ClassVar[str] = "k"
tr(lambda: (P(1), P(1, 2, [3]), P(1) == P(1), P(1) != P(2), P(x=1, y=5), P.kind, P.__match_args__, P.__doc__))
tr(lambda: P()); tr(lambda: P(1, 2, 3, 4, 5)); tr(lambda: P(1, z=1)); tr(lambda: hash(P(1))); tr(lambda: P(1) < P(2))
@dataclass(order=True, frozen=True)
class O:
    pri: int
    name: str = field(compare=False, default="")
tr(lambda: (sorted([O(2, "b"), O(1, "z")]), O(1) < O(2), hash(O(1)) == hash(O(1)), {O(1): 1}[O(1, "q")]))
o = O(1)
def setit(): o.pri = 5
def delit(): del o.pri
tr(setit); tr(delit); tr(lambda: O(1) < 3)
tr(lambda: (asdict(P(1, 2, [P(3)])), astuple(P(1)), replace(P(1), y=7), [f.name for f in fields(P)], is_dataclass(P), is_dataclass(P(1)), is_dataclass(3)))
tr(lambda: replace(P(1), q=1)); tr(lambda: asdict(3)); tr(lambda: fields(3))
@dataclass
class B(P):
    z: int = 9
    def __post_init__(self): self.sum = self.x + self.y + self.z
tr(lambda: (B(1, 2), B(1).sum))
@dataclass
class IV:
    a: int
    b: InitVar[int] = 3
    c: int = field(init=False)
    def __post_init__(self, b): self.c = self.a * b
tr(lambda: (IV(2), IV(2, 5), IV(2, b=1).c))
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
tr(lambda: K(a=1)); tr(lambda: K(1)); tr(lambda: K())
@dataclass
class KO:
    a: int
    _: KW_ONLY
    b: int = 5
    c: int
tr(lambda: KO(1, c=2)); tr(lambda: KO(1, 2)); tr(lambda: KO(1)); tr(lambda: KO.__match_args__)
@dataclass(slots=True)
class SL:
    a: int
    b: int = 1
s = SL(1); tr(lambda: (s, SL.__slots__))
def bad(): s.q = 1
tr(bad)
def mk():
    @dataclass
    class M:
        a: list = []
tr(mk)
def mk2():
    @dataclass
    class M:
        a: int = 1
        b: int
tr(mk2)
tr(lambda: fields(P)[2].default_factory); tr(lambda: fields(P)[0].default is MISSING); tr(lambda: field(default=1, default_factory=list))
tr(lambda: (fields(P)[1].default, fields(P)[0].type, fields(P)[0].metadata))
@dataclass(eq=False)
class NE: a: int
tr(lambda: (NE(1) == NE(1), hash(NE(1)) is not None))
@dataclass(unsafe_hash=True)
class UH: a: int
tr(lambda: hash(UH(1)) == hash((1,)))
@dataclass(repr=False)
class NR:
    a: int
    def __repr__(self): return "custom"
tr(lambda: NR(1))
C = make_dataclass("C", [("x", int), ("y", int, field(default=5)), "z"]) if 0 else make_dataclass("C", [("x", int), ("y", int, 5)]); tr(lambda: C(1))
@dataclass
class Inh(O.__class__ if 0 else object):
    inner: "Inh" = None
    opt: Optional[int] = None
tr(lambda: Inh(Inh()))
def fr():
    @dataclass
    class X(O): q: int = 1
tr(fr)
@dataclass
class Meth:
    items: List[int] = field(default_factory=lambda: [1, 2], metadata={"unit": "kg"})
    def total(self): return sum(self.items)
    @property
    def double(self): return self.total() * 2
    @classmethod
    def make(cls): return cls([5])
tr(lambda: (Meth().double, Meth.make(), fields(Meth)[0].metadata["unit"], Meth.__dataclass_params__))
tr(lambda: list(P.__annotations__))
class Base:
    def __init__(self): print("base")
@dataclass
class Der(Base):
    a: int = 1
    def __post_init__(self): super().__init__()
Der()
@dataclass
class Rec:
    child: list = field(default_factory=list)
r = Rec(); r.child.append(r); tr(lambda: r)
