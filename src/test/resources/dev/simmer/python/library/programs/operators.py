def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__ + ":", e)
# reflected operators and NotImplemented
class V:
    def __init__(self, x): self.x = x
    def __add__(self, o): return ("add", o) if isinstance(o, (int, V)) else NotImplemented
    def __radd__(self, o): return ("radd", o)
    def __sub__(self, o): return NotImplemented
    def __rsub__(self, o): return ("rsub", o)
    def __iadd__(self, o): self.x += o; return self
    def __mul__(self, o): return "mul"
    def __rmul__(self, o): return "rmul"
    def __matmul__(self, o): return "matmul"
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __round__(self, n=None): return ("round", n)
    def __divmod__(self, o): return "divmod"
    def __rdivmod__(self, o): return "rdivmod"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o): return "rpow"
    def __lshift__(self, o): return "lsh"
    def __and__(self, o): return "and"
    def __rand__(self, o): return "rand"
    def __floordiv__(self, o): return "fd"
    def __truediv__(self, o): return "td"
    def __mod__(self, o): return "mod"
    def __rmod__(self, o): return "rmod"
    def __eq__(self, o): return isinstance(o, V) and self.x == o.x
    def __lt__(self, o): return "lt"
    def __le__(self, o): return "le"
    def __hash__(self): return hash(self.x)
    def __bool__(self): return self.x > 0
    def __int__(self): return 77
    def __float__(self): return 7.5
    def __str__(self): return f"V({self.x})"
    def __repr__(self): return f"<V {self.x}>"
    def __format__(self, s): return f"fmt[{s}]"
    def __call__(self, *a, **k): return ("call", a, k)
    def __contains__(self, i): return i == self.x
    def __len__(self): return 4
    def __iter__(self): yield 1; yield 2
    def __getitem__(self, k): return ("item", k)
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
    def __index__(self): return 1
    def __bytes__(self): return b"by"
    def __trunc__(self): return 5
    def __floor__(self): return 4
    def __ceil__(self): return 6
    def __dir__(self): return ["b", "a"]
    def __reversed__(self): return iter([9])
    def __sizeof__(self): return 1
    def __missing__(self, k): return "m"
    def __length_hint__(self): return 2
v = V(3)
print(v + 1, 1 + v, "a" + v if False else 0, 5 - v, v * 2, 2 * v, "ab" * v if False else "", v @ 1, -v, +v, ~v, abs(v), round(v), round(v, 2), divmod(v, 1), divmod(1, v), v ** 2, 2 ** v, pow(v, 2, 3), v << 1, v & 1, 1 & v, v // 1, v / 1, v % 1, 5 % v)
t(lambda: v - 1); t(lambda: v + "a"); t(lambda: v | 1); t(lambda: 1 @ v); t(lambda: v > 1); t(lambda: v >= 1); t(lambda: 1 < v)
v += 5; print(v.x)
print(v == V(8), v != V(8), v == 3, v < 1, v <= 1, hash(v) == hash(8), bool(V(0)), int(v), float(v), str(v), repr(v), f"{v}", f"{v:abc}", f"{v!r}", format(v, "z"), v(1, a=2), 8 in v, 9 in v, len(v), list(v), v[1], v[1:2], v[1, 2], v[...], [10, 20][v], bytes(v), dir(v), list(reversed(v)), {v: 1}, [v], (v,), {v})
v[1] = 2; del v[1]; v[1:2] = 3; del v["a", "b"]
import math
print(math.floor(v), math.ceil(v), math.trunc(v), "%s %r %d" % (v, v, v), "{} {!r} {:x}".format(v, v, v), [*v], max(v), sum(v), sorted(v), min([V(2)], key=lambda q: q.x), any(v))
class Par: 
    def __add__(self, o): return "Par.add"
class Chi(Par):
    def __radd__(self, o): return "Chi.radd"
print(Par() + Chi(), Chi() + Par(), Par() + Par())
class OnlyGt:
    def __gt__(self, o): return "gt"
print(1 < OnlyGt(), OnlyGt() > 1); t(lambda: OnlyGt() < 1)
class NoEq: pass
a, b = NoEq(), NoEq(); print(a == b, a != b, a == a, a in [a], {a: 1}[a]); t(lambda: a < b)
class EqOnly:
    def __eq__(self, o): return True
print(EqOnly() == 1, EqOnly() != 1, 1 == EqOnly(), [EqOnly()] == [5], EqOnly.__hash__)
class HashBad:
    def __hash__(self): return "x"
t(hash, HashBad()); t(lambda: {HashBad(): 1})
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(It()), [x for x in It()], 2 in It(), dict.fromkeys(It()), max(It()), tuple(zip(It(), "ab")), sum(It()))
class BadIt:
    def __iter__(self): return 5
t(list, BadIt()); t(lambda: [*BadIt()])
class BadNext:
    def __iter__(self): return self
t(list, BadNext())
class GI:
    def __getitem__(self, i): return [1, 2, 3][i]
print(list(GI()), 2 in GI(), [*GI()], list(zip(GI(), GI())), dict(enumerate(GI())))
class RE:
    def __repr__(self): return 5
t(repr, RE()); t(str, RE()); t(lambda: f"{RE()}")
class RS:
    def __str__(self): return None
t(str, RS()); print(repr(RS())[:13])
class IntBad:
    def __int__(self): return "x"
    def __index__(self): return 1.5
    def __float__(self): return 1
t(int, IntBad()); t(float, IntBad()); t(lambda: [1][IntBad()]); t(range, IntBad())
class Ctx:
    def __init__(self, s): self.s = s
    def __enter__(self): print("enter", self.s); return self.s
    def __exit__(self, et, e, tb): print("exit", self.s, et and et.__name__, e); return self.s == "swallow"
with Ctx("a") as x, Ctx("b") as y: print(x, y)
with (Ctx("p") as p, Ctx("q")): print(p)
with Ctx("swallow"): raise ValueError("v")
print("after")
def cx():
    with Ctx("no"): return 1
print(cx())
def cx2():
    for i in range(3):
        with Ctx(i):
            if i == 0: continue
            break
cx2()
class P:
    def __init__(self): self._t = 0
    @property
    def temp(self): return self._t
    @temp.setter
    def temp(self, v):
        if v < 0: raise ValueError("neg")
        self._t = v
p = P(); p.temp = 5; print(p.temp); t(setattr, p, "temp", -1); p.temp += 3; print(p.temp)
class Count:
    n = 0
    def __init__(self): Count.n += 1; self.id = Count.n
    def __del__(self): pass
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def add(a, b): return a + b
Count(); print(Count.make().id, Count.n, Count.add(1, 2), Count().add(3, 4))
class Meta(type):
    def __new__(m, name, bases, ns): ns["tag"] = name.lower(); return super().__new__(m, name, bases, ns)
class WithMeta(metaclass=Meta): pass
print(WithMeta.tag, WithMeta().tag, type(WithMeta).__name__)
class Validated:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.name, "unset")
    def __set__(self, obj, value):
        if not isinstance(value, int): raise TypeError(f"{self.name[1:]} must be int")
        setattr(obj, self.name, value)
class Model:
    age = Validated(); size = Validated()
    def __init__(self, age): self.age = age
m = Model(5); print(m.age, m.size, Model.age.name, vars(m)); t(Model, "x")
class Lazy:
    def __getattr__(self, n):
        print("computing", n); v = n.upper(); setattr(self, n, v); return v
l = Lazy(); print(l.foo, l.foo, l.__dict__)
class Proxy:
    def __init__(self, t): object.__setattr__(self, "_t", t)
    def __getattr__(self, n): return getattr(object.__getattribute__(self, "_t"), n)
    def __setattr__(self, n, v): setattr(self._t, n, v)
    def __delattr__(self, n): delattr(self._t, n)
pr = Proxy(Model(9)); print(pr.age); pr.age = 10; print(pr._t.age); t(lambda: pr.nope)
class Node:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids: yield from k
print(list(Node(1, Node(2, Node(3)), Node(4))))
class A1:
    def __init__(self, **k): super().__init__(**k); print("A1")
class B1:
    def __init__(self, b, **k): super().__init__(**k); print("B1", b)
class C1(A1, B1):
    def __init__(self): super().__init__(b=5); print("C1")
C1(); print(C1.__mro__)
class Abs:
    def go(self): raise NotImplementedError("sub must")
t(Abs().go); t(lambda: type("Dyn", (Abs,), {"go": lambda s: "dyn"})().go())
print(type("T", (), {}).__name__, type("T", (int,), {"x": 1})(5) + 1, isinstance(type("Q", (Exception,), {})(), Exception))
class E1(Exception):
    def __init__(self, code, msg="dflt"): super().__init__(msg); self.code = code
    def __str__(self): return f"[{self.code}] {super().__str__()}"
try: raise E1(4)
except E1 as e: print(e, repr(e), e.args, e.code)
class E2(E1): pass
try: raise E2(1, "m")
except (KeyError, E1) as e: print(type(e).__name__, e)
try:
    try: 1/0
    except ZeroDivisionError as e: raise ValueError("bad") from e
except ValueError as e: print(repr(e.__cause__), e.__suppress_context__, repr(e.__context__))
e = ValueError("n"); e.add_note("note1"); print(e.__notes__)
t(lambda: ExceptionGroup("x", [])); t(lambda: ExceptionGroup("x", [1])); t(lambda: ExceptionGroup("x")); t(lambda: ExceptionGroup(1, [ValueError()])); t(lambda: ExceptionGroup("x", [KeyboardInterrupt()])); t(lambda: BaseExceptionGroup("x", [ValueError()])); t(lambda: ExceptionGroup("x", 5))
g = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), ValueError(3)])])
print(g.split(ValueError), g.subgroup(TypeError), g.subgroup(lambda e: "3" in str(e)), g.split((ValueError, TypeError)), g.message, g.exceptions, g, repr(g.derive([OSError()]))); t(g.split, 5); t(g.subgroup, int)
class MyG(ExceptionGroup):
    def derive(self, excs): return MyG(self.message, excs)
print(repr(MyG("m", [ValueError(1), KeyError(2)]).split(ValueError)))
print(g.subgroup(OSError), g.split(OSError))
