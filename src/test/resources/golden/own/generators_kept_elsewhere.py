import functools, itertools, collections
def gen(name, n=9):
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", name)
KEEP = []
def use(g, why):
    print(why, next(g))
def a1():
    g = gen("a1"); next(g); KEEP.append(g)
def a2():
    g = gen("a2"); next(g); d = {"k": g}; return d
def a3():
    g = gen("a3"); next(g)
    def inner(): return next(g)
    return inner
def a4():
    g = gen("a4"); next(g); return (g, 1)
class C:
    attr = gen("class attr")
    def __init__(self): self.g = gen("a5"); next(self.g)
    def take(self): return next(self.g)
    def set(self, g): self.other = g
    def loop(self):
        for x in self.g:
            return x
def a6():
    c = C(); g = gen("a6"); next(g); c.set(g); return c
def a7(g=gen("default")): return next(g)
def a8():
    g = gen("a8"); next(g); return functools.partial(next, g)
def a9():
    g = gen("a9"); return itertools.islice(g, 5)
def a10():
    g = gen("a10"); h = g; next(h); KEEP.append(h)
def a11():
    global GG
    GG = gen("a11"); next(GG)
def a12():
    gs = [gen("a12a"), gen("a12b")]
    for g in gs: next(g)
    return gs
def a13():
    g = gen("a13"); next(g)
    yield g
def a14(*gs): KEEP.extend(gs)
def a15(**k): KEEP.append(k["g"])
def store(g): KEEP.append(g); return next(g)
def first(g):
    for x in g:
        return x
def a16():
    g = gen("a16"); print(store(g), first(g)); 
def a17():
    g = gen("a17")
    x = first(g) if first(g) is not None else None
    return g
def a18():
    g = gen("a18"); next(g)
    try:
        return g
    finally:
        print("finally a18")
def a19():
    g = gen("a19"); next(g)
    return [g for _ in range(2)]
def a20():
    g = gen("a20"); next(g)
    x = g if True else None
    return x
def a21():
    g = gen("a21"); next(g)
    a, b = g, 1
    return a
def a22():
    g = gen("a22"); next(g)
    for h in [g]:
        KEEP.append(h)
def ident(x): return x
def a23():
    g = ident(gen("a23")); next(g); return ident(g)
def a24():
    return ident(ident(gen("a24")))
def a25():
    g = gen("a25")
    return zip(g, gen("a25b"))
def a26():
    it = iter(gen("a26")); next(it); KEEP.append(it)
def a27():
    with open_(gen("a27")) as g:
        next(g)
    KEEP.append(g)
class open_:
    def __init__(self, g): self.g = g
    def __enter__(self): return self.g
    def __exit__(self, *a): pass
def a28():
    if (g := gen("a28")) is not None:
        next(g)
    KEEP.append(g)
def a29():
    def consumer():
        nonlocal_g = g
        return next(nonlocal_g)
    g = gen("a29")
    consumer(); consumer()
    return consumer
def a30():
    q = collections.deque(); q.append(gen("a30")); next(q[0]); return q
def a31():
    def deco(f): return f
    g = deco(gen("a31"))
    for x in g:
        if x == 2: break
    return g
def chain_(*its):
    for it in its:
        yield from it
def a32():
    g = chain_(gen("a32a", 2), gen("a32b", 3))
    for x in g:
        if x == 1: break
    return g
def a33():
    try:
        g = gen("a33"); next(g)
        raise KeyError
    except KeyError as e:
        e.g = g
        return e
def a34():
    g = gen("a34")
    return lambda: next(g)
a1(); use(KEEP[-1], "list"); d = a2(); use(d["k"], "dict"); f = a3(); print(f(), f()); t = a4(); use(t[0], "tuple")
c5 = C(); print(c5.take(), c5.loop(), c5.take(), next(C.attr)); c = a6(); use(c.other, "attr"); print(a7(), a7())
p = a8(); print(p(), p()); s = a9(); print(next(s), next(s)); a10(); use(KEEP[-1], "alias"); a11(); use(GG, "global")
gs = a12(); use(gs[0], "list2"); use(gs[1], "list3"); y = a13(); g13 = next(y); use(g13, "yielded")
a14(gen("a14"), gen("a14b")); use(KEEP[-1], "star"); a15(g=gen("a15")); use(KEEP[-1], "kw"); a16(); use(KEEP[-1], "stored")
g17 = a17(); use(g17, "returned"); g18 = a18(); use(g18, "fin"); l19 = a19(); use(l19[1], "comp"); g20 = a20(); use(g20, "cond")
g21 = a21(); use(g21, "unpack"); a22(); use(KEEP[-1], "loopvar"); g23 = a23(); use(g23, "ident"); g24 = a24(); use(g24, "ident2")
z = a25(); print(next(z)); a26(); use(KEEP[-1], "iter"); a27(); use(KEEP[-1], "with"); a28(); use(KEEP[-1], "walrus"); f29 = a29(); print(f29())
q = a30(); use(q[0], "deque"); g31 = a31(); use(g31, "deco"); g32 = a32(); use(g32, "chain"); e33 = a33(); use(e33.g, "exc"); f34 = a34(); print(f34())
for x in c.other:
    break
use(c.other, "loop over attribute")
def g35():
    g = yield
    for x in g:
        break
    yield x
r = g35(); next(r); gg = gen("sent"); print(r.send(gg)); r.close(); use(gg, "sent")
def a36(g):
    for x in g:
        break
    KEEP.append(g)
a36(gen("a36")); use(KEEP[-1], "param kept")
def a37(g):
    for x in g:
        break
    return g
g37 = a37(gen("a37")); use(g37, "param returned")
def a38(g):
    next(g)
    return doubled(g)
def doubled(g):
    for x in g:
        yield 2 * x
g38 = a38(gen("a38")); print(next(g38), next(g38))
class It:
    def __init__(self, g): self.g = g
    def __iter__(self): return self.g
i39 = It(gen("a39"))
for x in i39: break
for x in i39:
    print("again", x); break
print("end")
