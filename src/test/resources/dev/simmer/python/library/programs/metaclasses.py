class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"injected": 1}
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", cls, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print("call", cls.__name__, a, k)
        return super().__call__(*a, **k)
    def __len__(cls): return 42
    def __iter__(cls): return iter([1,2,3])
    def __contains__(cls, x): return x == "in"
    def __getitem__(cls, k): return ("item", k)
    def __repr__(cls): return f"<Meta {cls.__name__}>"
    def __getattr__(cls, n):
        if n == "dyn": return "dynamic"
        raise AttributeError(n)
    @property
    def prop(cls): return "prop of " + cls.__name__
    def __instancecheck__(cls, o): return o == 5
    def __subclasscheck__(cls, o): return o is int
    def __bool__(cls): return False
    def __add__(cls, o): return "add"
    def __lt__(cls, o): return True

class A(metaclass=Meta, flag=True):
    x = 1
    def __init__(self, v): self.v = v
    def me(self): return __class__
print(A, len(A), list(A), "in" in A, "out" in A, A["k"], A.injected, A.dyn, A.prop, type(A), A.__class__)
a = A(3)
print(a.v, a.me(), isinstance(5, A), isinstance(a, A), isinstance(6, A), issubclass(int, A), issubclass(str, A), bool(A), A + 1, A < 3)
class B(A): pass
print(type(B), B.__mro__)
print(sorted([B, A], key=lambda c: c.__name__))
class Singleton(type):
    _i = {}
    def __call__(cls, *a, **k):
        if cls not in cls._i:
            cls._i[cls] = super().__call__(*a, **k)
        return cls._i[cls]
class DB(metaclass=Singleton):
    def __init__(self): print("connect")
print(DB() is DB())
class M2(type): pass
try:
    class C(A, metaclass=M2): pass
except TypeError as e: print(e)
def mk(name, bases, ns, **kw):
    print("mk", name, bases, kw); return type(name, bases, ns)
class D(metaclass=mk, z=1): y = 2
print(D, D.y)
X = type("X", (A,), {"k": 1})
print(X, type(X))
try: type("X", 1, {})
except TypeError as e: print(e)
try: type("X", (1,), {})
except TypeError as e: print(e)
try: type("X", (bool,), {})
except TypeError as e: print(e)
try: type("X", (int,int), {})
except TypeError as e: print(e)
try: type()
except TypeError as e: print(e)
try:
    class Q(A, A): pass
except TypeError as e: print(e)
class P:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); cls.tag = tag; print("sub", cls.__name__, tag)
class P2(P, tag="t"): pass
try:
    class P3(P, tagg="t"): pass
except TypeError as e: print(e)
class Desc:
    def __set_name__(self, o, n): print("set_name", o.__name__, n)
class U:
    a = Desc(); b = Desc()
class Bad:
    def __set_name__(self, o, n): 1/0
try:
    class V: a = Bad()
except RuntimeError as e: print(e, repr(e.__cause__))
class N:
    def __new__(cls, *a, **k):
        o = super().__new__(cls); print("new", a, k); return o
    def __init__(self, *a, **k): print("init", a, k)
N(1, z=2)
class O: pass
for f in (lambda: O(1), lambda: object(1), lambda: object.__new__(int), lambda: N.__new__(N), lambda: object.__new__(O, 1)):
    try: print(type(f()).__name__)
    except TypeError as e: print(e)
class Reg(type):
    reg = {}
    def __new__(m, n, b, d):
        c = type.__new__(m, n, b, d); m.reg[n] = c; return c
class R1(metaclass=Reg): pass
class R2(R1): pass
print(sorted(Reg.reg))
from collections import OrderedDict
class Odd(dict):
    def __setitem__(self, k, v):
        if k in self: print("dup", k)
        super().__setitem__(k, v)
class MD(type):
    @classmethod
    def __prepare__(m, n, b): return Odd()
class E(metaclass=MD):
    a = 1
    a = 2
    print(sorted(k for k in locals() if not k.startswith("_")))
print(E.a)
print(type(type), type.__mro__, isinstance(A, type), isinstance(type, object), issubclass(Meta, type))
print(type(3).__name__, type(None), type(print), type(len), type(lambda: 0))
