import sys
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__ + ":", e)
def f0(): pass
def f1(a): return a
def f2(a, b): return a, b
def f3(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
def f4(a, /, b, *, c): return a, b, c
def f5(a, b, /): return a, b
def f6(*, x, y, z): return x, y, z
def f7(a, b, c): pass
def f8(a, b, c, d=1): pass
class K:
    def m(self): pass
    def m1(self, a): pass
    def __init__(self, a, b=1): pass
    @classmethod
    def c(cls, x): pass
    @staticmethod
    def s(x): pass
class Z: pass
k = K(1)
t(f0, 1); t(f0, 1, 2); t(f0, x=1); t(f1); t(f1, 1, 2); t(f1, b=1); t(f1, 1, a=2); t(f2); t(f2, 1); t(f2, 1, 2, 3); t(f2, 1, 2, b=3); t(f2, b=1); t(f3); t(f3, 1); t(f3, 1, 2, 3, c=4, e=5); t(f3, c=1); t(f4, 1, 2, 3); t(f4, 1, b=2, c=3); t(f4, a=1, b=2, c=3); t(f4, 1); t(f4, 1, 2); t(f5, a=1, b=2); t(f5, 1, b=2); t(f5, 1); t(f6); t(f6, x=1); t(f6, x=1, y=2); t(f6, 1); t(f6, 1, x=1, y=2, z=3); t(f7); t(f7, 1); t(f7, 1, 2, 3, 4); t(f8); t(f8, 1, 2, 3, 4, 5); t(f8, 1)
t(k.m, 1); t(k.m1); t(k.m1, 1, 2); t(K); t(K, 1, 2, 3); t(K.c); t(K.s); t(k.c, 1, 2); t(K.m); t(K.m1, k); t(Z, 1); t(K, z=1); t(lambda: k.m(x=1)); t(lambda x: x); t(lambda x, y: x, 1)
t(lambda: f1(*[1, 2])); t(lambda: f1(**{"b": 1})); t(lambda: f1(1, **{"a": 1})); t(lambda: f1(*5)); t(lambda: f1(**5)); t(lambda: f2(*[1], **{"b": 3})); t(lambda: f2(1, *[2], **{})); t(lambda: f3(1, **{"c": 2, 3: 4})); t(lambda: f3(*(1, 2, 3), c=1, **{"q": 2}))
t(len); t(len, 1, 2); t(len, x=1); t(print, 1, foo=2); t(int, "x"); t(int, "1", 2, 3); t(float, "abc"); t(int, None); t(int, "1.5"); t(int, ""); t(range); t(range, "a"); t(range, 1, 2, 0); t(sum, 5); t(sum, ["a"]); t(min); t(min, []); t(max, 5); t(sorted, [1, "a"]); t(sorted, 5); t(abs, "a"); t(round, "a"); t(chr, -1); t(chr, "a"); t(ord, "ab"); t(ord, 5); t(isinstance, 1); t(input) if False else None; t(zip, 5); t(map); t(map, str); t(list, 5); t(dict, 5); t(dict, [1]); t(dict, [(1, 2, 3)]); t(set, 5); t(tuple, 5); t(str, 1, 2, 3, 4); t(bool, 1, 2); t(getattr, 1); t(getattr, 1, "foo"); t(setattr, 1, "a"); t(hasattr, 1, 2); t(next, []); t(next, iter([])); t(iter, 5); t(reversed, {1}); t(hash, []); t(divmod, 1, 0); t(pow, 2, -1, 4); t(hex, 1.5); t(any, 5); t(filter, None); t("abc".split, ""); t("abc".index, "z"); t([].pop); t([1].remove, 5); t({}.popitem); t({}.pop, "a"); t([].index, 1); t(set().pop); t("{}".format); t("{a}".format); t(lambda: "%d" % "a"); t(lambda: "%s %s" % 1); t(lambda: "%s" % (1, 2)); t("a".join, [1]); t(lambda: b"a" + "a"); t(lambda: "a" + b"a"); t(lambda: [1, 2][5]); t(lambda: [1]["a"]); t(lambda: (1,)[3]); t(lambda: "a"[4]); t(lambda: {}["k"]); t(lambda: {}[[]]); t(lambda: 1 / 0); t(lambda: 1 // 0); t(lambda: 1 % 0); t(lambda: 1.0 / 0); t(lambda: 1.0 // 0); t(lambda: 1.5 % 0); t(lambda: 0 ** -1); t(lambda: 0.0 ** -1); t(lambda: "a" * "b"); t(lambda: "a" * 1.5); t(lambda: [] - []); t(lambda: None + 1); t(lambda: {} + {}); t(lambda: {1} + {2}); t(lambda: "a" < 1); t(lambda: None < None); t(lambda: [] < ()); t(lambda: not_defined); t(lambda: 1 << -1); t(lambda: 1.5 << 1); t(lambda: ~1.5); t(lambda: -"a"); t(lambda: 2.0 ** 10000); t(lambda: 10 ** 400 * 1.0); t(lambda: int(float("inf"))); t(lambda: int(float("nan"))); t(lambda: float(10 ** 400)); t(lambda: [0] * -1)
def u1(): a, b = 1, 2, 3
def u2(): a, b, c = 1, 2
def u3(): a, b = 5
def u4(): a, *b, c = [1]
def u5(): (a, b), c = 1, 2
def u6(): a, b = "abc"
def u7(): a, b = {1: 2}
def u8(): [a, b] = None
def u9():
    for a, b in [(1, 2, 3)]: pass
for f in (u1, u2, u3, u4, u5, u6, u7, u8, u9): t(f)
def l1():
    print(q); q = 1
def l2():
    x += 1
def l3():
    del z
    z = 1
def l4():
    if False: v = 1
    return v
def l5():
    for i in []: pass
    return i
def l6():
    def inner(): return w
    inner()
    w = 1
def l7():
    try: raise ValueError("x")
    except ValueError as e: pass
    return e
for f in (l1, l2, l3, l4, l5, l6, l7): t(f)
def r1(): raise 5
def r2(): raise ValueError
def r3(): raise ValueError from 5
def r4(): raise
def r5(): raise "x"
def r6(): raise int
def r7():
    try: pass
    except 5: pass
    try: 1/0
    except 5: pass
def r8(): assert False
def r9(): assert 0, "msg"
def r10(): assert (), [1]
for f in (r1, r2, r3, r4, r5, r6, r7, r8, r9, r10): t(f)
x = 10
def g1():
    global x, newg
    x = 20; newg = 1
g1(); print(x, newg)
def n1():
    c = 0
    def inc():
        nonlocal c
        c += 1
        return c
    return inc
i = n1(); print(i(), i(), n1()())
fs = [lambda: j for j in range(3)]; print([f() for f in fs]); fs = [lambda j=j: j for j in range(3)]; print([f() for f in fs])
def mut(a=[]): a.append(1); return a
print(mut(), mut(), mut.__defaults__)
print([y := 5, y ** 2], y); print((lambda: (z := 3) + z)()); print([last := n for n in range(3)], last)
if (n := len("abc")) > 2: print(n)
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 3 > 2 != 1, "a" in "abc" in ["abc"])
print("yes" if [] else "no", [] or "d", 0 and 1, not None, None or 0 or "x")
v = 3.14159; w = 10; nm = "bob"
print(f"{v=}", f"{v = }", f"{v=:.2f}", f"{nm=!r:>8}", f"{nm!r}", f"{v:{w}.{2}}|", f"{'nested ' + f'{nm}'}", f"{{}}", f"{w:#x} {w:08b} {1e6:,.2f} {w:>+5}", f"{nm:^{w}}|", f"{(lambda x: x * 2)(3)}", f"{ {'a': 1}['a'] }", f"{w!s:>4}", f"{v:.{w}f}", f"{True}", f"{None}", f"{[1, 2]!r:>10}", f"{nm.upper()=}")
print("a" "b" f"{w}" 'c', r"\n", b"\x00a", rb"\n", "\N{BULLET}", "\u00e9", """tri
ple""")
print([1, 2, 3][::-1], "hello"[1:4:2], list(range(10))[-3:], [0, 1, 2, 3][slice(1, None)], (1, 2, 3)[:-1])
a = [0, 1, 2, 3, 4, 5]; a[1:3] = [9, 9, 9]; print(a); a[::2] = [7] * 4; print(a); del a[1::2]; print(a); a[1:1] = [5]; print(a); a += (1,); print(a); a *= 2; print(a)
def ss(): a[::2] = [1]
t(ss)
*h, tl = [1, 2, 3]; print(h, tl); hh, *mm, tt = "abcd"; print(hh, mm, tt); (p, q), r = (1, 2), 3; print(p, q, r)
print([*range(3), *"ab"], {*[1], 2}, {**{"a": 1}, "b": 2}, (*[1], 2)); print(*[1, 2], sep="-", end="!\n"); print("a", "b", sep=""); print(); print("x", flush=True); print(1, 2, sep=None, end=None); t(print, 1, sep=5)
d = {"a": 1, "b": 2}; del d["a"]; print(d); d |= {"c": 3}; print(d, d | {"b": 9}, {**d}); 
def it1():
    for k in d: d[k + "x"] = 1
def it2():
    for k in d: del d[k]
def it3():
    s = {1, 2, 3}
    for k in s: s.add(k + 10)
def it4():
    l = [1, 2, 3]
    for k in l:
        if len(l) < 6: l.append(k)
    return l
def it5():
    for k, v in d.items(): d.pop(k)
for f in (it1, it2, it3, it4, it5): t(f)
def gen():
    try:
        x = yield 1
        print("got", x)
        yield 2
    finally: print("closed")
g = gen(); print(next(g)); print(g.send("hi")); g.close(); t(next, g); t(gen().send, 5)
def deco(n):
    def d(f):
        def w(*a, **k): return n, f(*a, **k)
        return w
    return d
@deco(1)
@deco(2)
def df(x): "doc"; return x
print(df(5), df.__name__)
for i in range(3):
    if i == 5: break
else: print("for else")
while False: pass
else: print("while else")
try: pass
except: pass
else: print("try else")
finally: print("fin")
def ff():
    try: return 1
    finally: print("in finally")
print(ff())
def ff2():
    for i in range(3):
        try: continue
        finally: print("f", i)
ff2()
class Ann:
    x: int = 1
    y: "str"
    z: list[int]
print(Ann.__annotations__); 
def an(a: int, *b: str, c: float = 1.0, **d: dict) -> None: ...
print(an.__annotations__)
lam: int = 5
print(__annotations__, __name__, type(__name__))
del lam
t(lambda: lam)
print(int("42"), int(" -7 "), int("ff", 16), int(3.9), int(-3.9), float("1e3"), str(1e100), str(0.1 + 0.2), repr(1/3), 1e16, 1e15, 123456789.123, -0.0, 5 // 2, -5 // 2, -5 % 3, 5 % -3, 7.5 // 2, -7.5 % 2, 2 ** -1, 2 ** 100, round(2.5), round(3.5), round(2.675, 2), round(1234, -2), abs(-3), divmod(-7, 2), 10 ** 20, 0.1 * 3, 1e-7, float("inf"), float("nan"), 0xff, 0b11, 0o17, 1_000)
