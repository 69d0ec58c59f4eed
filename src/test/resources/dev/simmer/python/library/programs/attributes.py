import sys
def t(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__ + ":", e)
class A:
    "doc of A"
    cls = 1
    def __init__(self): self.x = 1
a = A()
d = a.__dict__
d["y"] = 2; print(a.y, a.__dict__, vars(a)); a.z = 3; print(d, d is a.__dict__); del d["x"]; t(lambda: a.x); a.__dict__ = {"q": 1}; print(a.q, a.__dict__, d)
a.__dict__.update(r=5); print(a.r); print(sorted(vars(a)))
class Attr(dict):
    def __init__(self, *k, **kw): super().__init__(*k, **kw); self.__dict__ = self
o = Attr(a=1); o.b = 2; print(o, o.a, o["b"])
class G:
    def __getattribute__(self, n):
        if n == "magic": return 42
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return "dyn " + n
    def m(self): return "m"
g = G(); g.v = 1; print(g.magic, g.v, g.other, g.m(), getattr(g, "zz"), hasattr(g, "nope"))
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = S(); print(s.a); t(lambda: s.b); t(setattr, s, "c", 1); t(lambda: s.__dict__); t(lambda: s.c); s.b = 2; del s.b; t(lambda: s.b)
t(delattr, s, "b"); print(S.__slots__, type(S.a).__name__, S.a.__get__(s), hasattr(s, "__dict__")); t(lambda: S.a)
class S2(S):
    __slots__ = "c"
s2 = S2(); s2.c = 5; s2.a = 6; print(s2.c, s2.a); t(setattr, s2, "d", 1)
class S3(S): pass
s3 = S3(); s3.zz = 1; s3.a = 2; print(s3.__dict__, s3.a)
class S4: __slots__ = ("__dict__", "p")
s4 = S4(); s4.p = 1; s4.q = 2; print(s4.__dict__)
def bad1():
    class X: __slots__ = ("a",); a = 1
t(bad1)
def bad2():
    class X: __slots__ = (1,)
t(bad2)
def bad3():
    class X: __slots__ = ("1a",)
t(bad3)
def bad4():
    class X(int): __slots__ = ("a",)
t(bad4)
def bad5():
    class M(S, S4): pass
t(bad5)
def bad6():
    class M(int, str): pass
t(bad6)
def bad7():
    class X: pass
    class Y(X): pass
    class Z(X, Y): pass
t(bad7)
def bad8():
    class Z(bool): pass
t(bad8)
def bad9():
    class Z(5): pass
t(bad9)
def bad10():
    class Z(type(None)): pass
t(bad10)
class Pr:
    @property
    def p(self): "docp"; return self._p
    @p.setter
    def p(self, v): self._p = v
    @p.deleter
    def p(self): print("del"); del self._p
    ro = property(lambda self: 1)
    wo = property(None, lambda self, v: None)
x = Pr(); x.p = 3; print(x.p); del x.p; t(lambda: x.p); t(setattr, x, "ro", 1); t(delattr, x, "ro"); t(lambda: x.wo)
print(Pr.p.__doc__, Pr.p.fget.__name__, Pr.p.fset, type(Pr.p)) if False else print(Pr.p.__doc__, Pr.p.fget.__name__, type(Pr.p), Pr.p.__get__(x, Pr) if hasattr(x, "_p") else None)
class myprop(property):
    def __get__(self, o, t=None): return ("mine", super().__get__(o, t))
class UP:
    @myprop
    def v(self): return 7
print(UP().v)
class D:
    def __get__(self, o, t): return ("get", o is None, t.__name__)
    def __set__(self, o, v): o.__dict__["d"] = v; print("set", v)
    def __delete__(self, o): print("delete")
class HD:
    d = D()
    nd = type("ND", (), {"__get__": lambda self, o, t: "nondata"})()
h = HD(); print(h.d, HD.d); h.d = 5; print(h.__dict__, h.d); del h.d; print(h.nd); h.nd = 1; print(h.nd, HD.nd)
class RO:
    def __get__(self, o, t): return 1
    def __set__(self, o, v): raise AttributeError("ro!")
class HR: r = RO()
t(setattr, HR(), "r", 1)
class DelOnly:
    def __delete__(self, o): print("do")
class HDO: r = DelOnly()
q = HDO(); t(setattr, q, "r", 1); del q.r
class SA:
    def __setattr__(self, n, v): print("setattr", n); super().__setattr__(n, v)
    def __delattr__(self, n): print("delattr", n); super().__delattr__(n)
w = SA(); w.k = 1; del w.k; t(lambda: w.k)
t(delattr, w, "nokey")
class T:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
print(list(T()), 20 in T(), bool(T()), [*T()], dict(zip(T(), T())), list(reversed(T())))
class BL:
    def __bool__(self): return 5
t(bool, BL())
class LL:
    def __len__(self): return -1
t(len, LL()); t(bool, LL())
class LS:
    def __len__(self): return "x"
t(len, LS())
class EQ:
    def __eq__(self, o): return True
t(hash, EQ()); t(lambda: {EQ(): 1}); t(lambda: {[]: 1}); t(lambda: {{}}) ; t(lambda: hash([]))
class IX:
    def __index__(self): return 2
print([1,2,3][IX()], "abc"[IX()], range(5)[IX()], hex(IX()), [0] * IX(), list(range(IX())))
class CM:
    def __enter__(self): print("in"); return self
    def __exit__(self, *a): print("out", a[0]); return True
with CM() as c: 1/0
class NC: pass
def w1():
    with NC(): pass
t(w1)
class Half:
    def __enter__(self): pass
def w2():
    with Half(): pass
t(w2)
class Miss(dict):
    def __missing__(self, k): return "miss " + str(k)
print(Miss()["z"], Miss().get("z"))
class CG:
    def __class_getitem__(cls, i): return (cls.__name__, i)
print(CG[int], CG["a", 1])
t(lambda: A[1]); t(lambda: A()[1]); t(lambda: A()()); t(lambda: A() + 1); t(lambda: -A()); t(lambda: A() < A()); t(lambda: len(A())); t(lambda: iter(A())); t(lambda: next(A())); t(lambda: 1 in A()); t(lambda: A().foo); t(lambda: A.foo); t(lambda: int(A())); t(lambda: float(A())); t(lambda: abs(A())); t(lambda: round(A()));  t(lambda: [1][A()]); t(lambda: "a" + 1); t(lambda: 1 + "a"); t(lambda: [1] + (2,)); t(lambda: A() @ 1)
t(lambda: None.foo); t(lambda: (5).foo); t(lambda: "s".foo); t(lambda: [].foo); t(lambda: len.foo); t(lambda: print.__name__); t(lambda: None()); t(lambda: (5)()); t(lambda: "x"()); t(lambda: None[0]); t(lambda: (5)[0]);
def si(): (5)[0] = 1
def si2(): "abc"[0] = "x"
def si3(): (1,2)[0] = 1
def si4(): del (1,2)[0]
def si5(): del "a"[0]
for f in (si, si2, si3, si4, si5): t(f)
t(setattr, 5, "x", 1); t(setattr, None, "x", 1); t(setattr, object(), "x", 1); t(setattr, int, "x", 1); t(setattr, [], "append", 1); t(setattr, "s", "upper", 1)
def fn(a, b: int = 2, *args, c, d=4, **kw) -> str:
    "the doc"
    return 1
print(fn.__name__, fn.__qualname__, fn.__doc__, fn.__defaults__, fn.__kwdefaults__, fn.__annotations__, fn.__module__, fn.__code__.co_name, fn.__code__.co_argcount, fn.__code__.co_varnames, fn.__dict__)
fn.attr = 1; print(fn.attr, fn.__dict__); fn.__dict__["k"] = 2; print(fn.k); fn.__name__ = "other"; print(fn.__name__, fn.__qualname__); fn.__doc__ = None; print(fn.__doc__); fn.__defaults__ = (9,); print(fn.__defaults__)
t(setattr, fn, "__name__", 1); t(lambda: fn.nope)
def outer():
    y = 1
    def inner(): return y
    return inner
print(outer().__closure__[0].cell_contents, outer().__code__.co_freevars, outer.__closure__, outer().__qualname__)
m = a.__init__; print(m.__self__ is a, m.__func__ is A.__init__, m.__name__, A.__init__.__qualname__, m.__doc__)
t(setattr, m, "x", 1)
print(A.__doc__, A.__name__, A.__module__, A.__bases__, A.__mro__, A.__dict__["cls"], type(A.__dict__).__name__, "x" in A.__dict__, a.__class__, A.__class__, a.__doc__, a.__module__)
t(lambda: A.__dict__.__setitem__("x", 1))
A.new = 5; print(a.new); del A.new; t(lambda: a.new); t(delattr, A, "nope")
class B1: pass
a2 = A(); a2.__class__ = B1; print(type(a2).__name__); t(setattr, a2, "__class__", 5); t(setattr, a2, "__class__", int)
class St:
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x): return cls.__name__, x
print(St.s(1), St().s(2), St.c(3), St().c(4), St.__dict__["s"].__func__(5), type(St.__dict__["c"]).__name__)
class Sub(St):
    @classmethod
    def c(cls, x): return ("sub",) + super().c(x)
    @staticmethod
    def s(x): return super(Sub, Sub).s(x) + 1
print(Sub.c(1), Sub().c(2), Sub.s(1))
class Base:
    def who(self): return "base"
    @property
    def pp(self): return "basepp"
class Der(Base):
    def who(self): return "der+" + super().who()
    @property
    def pp(self): return "der+" + super().pp
    def bad(self): return super().nope
print(Der().who(), Der().pp, super(Der, Der()).who()); t(lambda: Der().bad()); t(lambda: super(Base, 5))
print(super(Der, Der()).__thisclass__, repr(super(Der, Der()))[:20])
class AA:
    def f(self): return ["AA"]
class BB(AA):
    def f(self): return ["BB"] + super().f()
class CC(AA):
    def f(self): return ["CC"] + super().f()
class DD(BB, CC):
    def f(self): return ["DD"] + super().f()
print(DD().f(), [c.__name__ for c in DD.mro()])
print(isinstance(5, int | str), isinstance(5, (str, (int, float))), issubclass(bool, int | None), isinstance(None, int | None), int | None, isinstance(True, int)); t(isinstance, 5, 5); t(isinstance, 5, "int"); t(issubclass, 5, int); t(isinstance, 5, list[int])
print([n for n in dir(Der) if not n.startswith("_")], callable(A), callable(a), callable(len))
print(repr(A), repr(type(a)), str(A), f"{A}", [A], repr(St.s)[:20], repr(len), repr(str.upper), repr(A.__init__)[:25], repr(Ellipsis), repr(NotImplemented), repr(type), repr(property), repr(int))
