import sys, traceback, functools, asyncio
def run(f, *a):
    try:
        f(*a)
    except BaseException:
        sys.stdout.write(traceback.format_exc())
class V:
    def __init__(self, x):
        if x < 0:
            raise ValueError("negative")
        self.x = x
    def __add__(self, o):
        return V(self.x + o.x)
    def __getattr__(self, name):
        raise AttributeError(f"no {name} here")
    @property
    def prop(self):
        return 1 / 0
    def __getitem__(self, i):
        raise IndexError("index " + str(i))
    def __call__(self, n):
        return n.missing
    def __lt__(self, o):
        return self.x < o.y
    def __str__(self):
        return self.x
    def __iter__(self):
        yield 1
        raise RuntimeError("iter")
    def __contains__(self, o):
        raise TypeError("contains")
    def __bool__(self):
        raise ValueError("bool")
    def __len__(self):
        return -1
    def __eq__(self, o): raise KeyError("eq")
    __hash__ = None
    def __enter__(self): raise OSError("enter")
    def __exit__(self, *a): pass
    def __del__(self): pass
def deco(f):
    @functools.wraps(f)
    def inner(*a, **k):
        return f(*a, **k)
    return inner
@deco
def decorated(x):
    return x.y.z
def g1(): V(-1)
def g2(): V(1) + 3
def g3(): V(1).nope
def g4(): V(1).prop
def g5(): V(1)[3]
def g6(): V(1)(2)
def g7(): sorted([V(1), V(2)])
def g8(): print(V(1))
def g9(): pass
def g10(): return 3 in V(1)
def g11():
    if V(1): pass
def g12(): len(V(1))
def g13(): V(1) == V(2)
def g14(): {V(1): 2}
def g15():
    with V(1) as v: pass
def g16(): decorated(None)
def g17(): return list(map(lambda v: v / 0, [1]))
def g18(): return max([1, 2], key=lambda v: v.foo)
def g19():
    return {
        "a": 1,
        "b": [x for x in range(3)
              if x.bad],
    }
def g20():
    x = [
        1,
        2 + "a",
    ]
def g21():
    return f"{1 + 1} and {undefined!r:>{10}}"
def g22(): a = 1; b = 0; return a / b
def g23():
    raise ValueError(
        "multi",
        "line",
    )
def g24():
    return (lambda: 1 / 0)()
def g25():
    def inner():
        def innermost():
            return 1 / 0
        return innermost()
    return inner()
def g26():
    class Inner:
        def m(self): return self.n
    Inner().m()
def g27():
    x = yield_from()
    next(x)
def yield_from():
    yield from gen()
def gen():
    yield from [1, 2, 3][5]
def g28():
    try:
        raise KeyError("a")
    except (KeyError, 3 / 0):
        pass
def g29():
    try:
        raise KeyError("a")
    except KeyError as e:
        e.x = 1
        raise e from ValueError("because")
def g30():
    assert (1, 2) == [3], f"text {1 + 1}"
def g31():
    assert 1 < 2 and 3 > 4
def g32():
    assert not 1 == 1, "not"
def g33():
    del V(1).x.y
def g34():
    a = {}
    a["x"]["y"] = 1
def g35():
    a = [0]
    a[0] += "s"
def g36():
    a = {}
    a["k"] += 1
def g37():
    V(1).count += 1
def g38():
    for a, b in [1]: pass
def g39():
    while 1 / 0: pass
def g40():
    return not V(1)
def g41():
    return 1 if V(1) else 2
def g42():
    return V(1) and 3
def g43():
    return 1 < 2 < "a"
def g44(): import math; return math.sqrt(-1)
def g45(): return [1, 2][1:"a"]
def g46(): return "a".join([1])
def g47(): return "{} {}".format(1)
def g48(): return "abc"["a"]
def g49(): (1, 2)[0] = 3
def g50(): raise TypeError
for i in range(1, 51):
    print("---", i)
    run(globals()["g%d" % i])
