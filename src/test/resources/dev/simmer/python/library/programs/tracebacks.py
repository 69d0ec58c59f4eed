import sys, traceback

def run(f, *a):
    try:
        f(*a)
    except BaseException:
        sys.stdout.write(traceback.format_exc())

class A:
    def __init__(self, x):
        self.x = x
    def method(self, y):
        return self.x + y
    def __enter__(self): return self
    def __exit__(self, *a): raise KeyError("exit")

def add(a, b):
    return a + b

def f1(): return add(1, "a") + 3
def f2(): x = [1, 2]; return x[5]
def f3():
    d = {"a": {"b": 1}}
    print(d["a"]["c"]["d"])
def f4():
    return (1 + 2) * (3 - "x")
def f5():
    return 10 // 0
def f6(): return A(3).method("x")
def f7():
    raise ValueError("bad") from KeyError("cause")
def f8():
    try:
        1 / 0
    except ZeroDivisionError:
        raise RuntimeError("second")
def f9():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise RuntimeError("from") from e
def f10():
    try:
        1 / 0
    except ZeroDivisionError:
        raise RuntimeError("none") from None
def f11():
    e = ValueError("noted")
    e.add_note("first note")
    e.add_note("second\nnote")
    raise e
def f12():
    undefined_name
def f13():
    a = 1
    a.foo
def f14():
    a.b.c = 3
def f15():
    x = 1
    x()
def f16():
    for i in 5:
        pass
def f17():
    a, b = 1, 2, 3
def f18():
    a, b = [1]
def f19():
    return [1 / x for x in (1, 0)]
def f20():
    return sum(1 / x for x in (1, 0))
def f21():
    assert 1 == 2, "message"
def f22():
    assert False
def f23():
    with A(1):
        raise ValueError("body")
def f24():
    add(1,
        "b")
def f25():
    return add(
        1,
        2) + "x"
def f26():
    d = {}
    d[[]] = 3
def f27():
    d = {}
    del d["x"]
def f28():
    x = 1
    x += "a"
def f29():
    return -"a"
def f30():
    return 1 < "a"
def f31():
    return "a" in 5
def f32():
    print(f"{1/0:>10}")
def f33():
    return int("abc")
def f34():
    lambda_ = lambda x: x + "a"
    return lambda_(1)
def f35():
    if len(5) > 3: pass
def f36():
    while None.foo: pass
def f37():
    x = add(1, 2) if 1/0 else 3
def f38():
    class B:
        y = 1 / 0
def f39():
    return A()
def f40():
    return add(1)
def f41(): add(1, b=2, c=3)
def f42():
    raise A
def f43():
    return "%d" % "x"
def f44():
    return {"a": 1, "b": 1 / 0}
def f45():
    x = {}
    return x["k"] + x["l"]
def f46():
    return (add(1, 2)
            + "a")
def f47():
    return A(1).method(2).method(3)
def f48():
    return (A(1)
            .method(2)
            .upper())
def f49():
    pass
def f50():
    raise Exception
def f51():
    raise OSError(2, "No such file")
def f52():
    x = [1,2,3]
    x[0][1] = 5
def f53():
    return (1)+("a")
def f54():
    return 2**"a"
def f55():
    y  =  3  //  0  # comment
def f56():
    return not_there(1)
def rec(n): return rec(n + 1)
def f57():
    def gen():
        yield 1
        raise ValueError("in gen")
    for x in gen():
        pass
def f58():
    def gen():
        yield 1
        raise StopIteration
    list(gen())
def f59():
    try:
        try:
            raise ValueError(1)
        finally:
            1 / 0
    except ZeroDivisionError:
        raise KeyError("x")
def f60():
    try:
        raise ValueError(1)
    except ValueError as e:
        raise
def f61():
    try:
        raise ValueError(1)
    except ValueError as e:
        raise e
def f62():
    e = ValueError("again")
    try:
        raise e
    except ValueError:
        pass
    raise e
def f63():
    return max([])
def f64():
    x = "a" + \
        1
def f65():
    a = b = 1 / 0
def f66():
    return A(1).nope
def f67():
    return A(1).method
    pass
def f68():
    A(1).method.x = 3
def f69():
    "a".b = 3
def f70():
    global zzz
    del zzz
def f71():
    del qqq
def f72():
    print(local)
    local = 1
def f73():
    return [x for x in range(3) if x / 0]
def f74():
    x, *y = 5
def f75():
    add(*5)
def f76():
    add(**5)
def f77():
    return {**5}
def f78():
    return [*5]
def f79():
    yield_ = 1; raise ValueError("multi\nline")
def f80():
    raise KeyError("a", "b")

for i in range(1, 81):
    print("---", i)
    run(globals()["f%d" % i])
try:
    f61()
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(sys.exc_info()[2].tb_lineno, sys.exc_info()[1] is e, e.__suppress_context__)
    print(traceback.format_exception_only(e), len(traceback.format_tb(e.__traceback__)))
print(sys.exc_info())
