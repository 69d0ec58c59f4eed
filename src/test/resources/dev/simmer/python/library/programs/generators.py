def acc():
    total = 0
    while True:
        try:
            x = yield total
        except ValueError as e:
            print("caught", e)
            x = 100
        if x is None:
            return total
        total += x
def outer():
    result = yield from acc()
    print("result", result)
    return result * 2
g = outer()
print(next(g), g.send(3), g.throw(ValueError("v")), g.throw(ValueError, "typed"), g.throw(ValueError, ValueError("inst"), None))
try:
    g.send(None)
except StopIteration as e:
    print("stop", e.value, e.args)
try:
    next(g)
except StopIteration as e:
    print("stop again", e.value)
print(g.close())
def g2():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("fin")
x = g2(); next(x); x.close(); x.close()
def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2
y = ignoring(); next(y)
try:
    y.close()
except RuntimeError as e:
    print(e)
def returning():
    try:
        yield 1
    except GeneratorExit:
        return 5
z = returning(); next(z); print(z.close())
def bad():
    yield 1
    raise StopIteration("x")
b = bad(); next(b)
try:
    next(b)
except RuntimeError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def rec():
    next(me)
    yield
me = rec()
try:
    next(me)
except ValueError as e:
    print(e)
n = acc()
try:
    n.send(3)
except TypeError as e:
    print(e)
try:
    acc().throw(KeyError("early"))
except KeyError as e:
    print(repr(e))
try:
    acc().throw(3)
except TypeError as e:
    print(e)
try:
    acc().throw("abc")
except TypeError as e:
    print(e)
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration(7)
def d(): 
    r = yield from It()
    print("r", r)
print(list(d()))
class It2:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        return self.n
    def send(self, v):
        print("sent", v)
        return v
    def throw(self, *a):
        print("thrown", a)
        raise StopIteration("done")
    def close(self):
        print("closed it")
def d2():
    r = yield from It2()
    print("r", r)
    yield "end"
q = d2()
print(next(q), q.send("hello"), q.throw(ValueError("t")))
q2 = d2(); next(q2); q2.close()
def d3():
    yield from [1, 2]
q3 = d3(); next(q3)
try:
    q3.send(4)
except AttributeError as e:
    print(e)
q4 = d3(); next(q4)
try:
    q4.throw(KeyError("z"))
except KeyError as e:
    print(repr(e))
try:
    def d4(): yield from 5
    next(d4())
except TypeError as e:
    print(e)
async def co(): return 1
def d5(): yield from c
c = co()
try:
    next(d5())
except TypeError as e:
    print(e)
c.close()
gen = acc()
print(gen.gi_running, gen.gi_frame is not None, gen.gi_yieldfrom, gen.__name__, gen.__qualname__)
next(gen)
print(gen.gi_suspended, gen.gi_frame.f_lineno)
gen.close()
print(gen.gi_frame)
o = outer(); next(o); print(o.gi_yieldfrom.__name__)
o.close()
c = co()
print(c.cr_running, c.cr_await, c.cr_frame is not None, c.__name__)
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
print(c.cr_frame)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
c2 = co()
try:
    c2.send(1)
except TypeError as e:
    print(e)
try:
    c2.throw(ValueError("t"))
except ValueError as e:
    print(repr(e))
try:
    for x in co(): pass
except TypeError as e:
    print(e)
try:
    next(co())
except TypeError as e:
    print(e)
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(4)))
def g7():
    x = yield
    while x:
        x = yield x * 2
w = g7(); next(w)
print(w.send(1), w.send(5))
try: w.send(0)
except StopIteration: print("over")
ge = (i for i in range(3))
print(next(ge), list(ge), ge.__name__, type(ge).__name__)
def fg():
    try:
        yield 1
    finally:
        print("cleanup")
it = fg()
for v in it:
    break
print("still open")
it.close()
def two():
    a = yield 1
    b = yield a
    return (a, b)
def main_():
    r = yield from two()
    print(r)
m = main_(); print(next(m), m.send("A"))
try: m.send("B")
except StopIteration as e: print(e.value)
