import asyncio

def gen(name, n=5):
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", name)

def f_break():
    for x in gen("break"):
        if x == 1:
            break
    print("after break")

def f_return():
    for x in gen("return"):
        if x == 1:
            return x
    print("never")

def f_raise():
    try:
        for x in gen("raise"):
            raise ValueError(x)
    except ValueError:
        print("caught")

def f_raise_out():
    for x in gen("raise_out"):
        raise ValueError(x)

def f_local():
    g = gen("local")
    print(next(g))
    print("end of f_local")

def f_rebind():
    g = gen("first")
    next(g)
    g = gen("second")
    print("rebound")
    next(g)
    g = None
    print("none")

def f_del():
    g = gen("del")
    next(g)
    del g
    print("deleted")

def f_stored(box):
    g = gen("stored")
    next(g)
    box.append(g)
    print("stored end")

def make(name):
    return gen(name)

def f_made():
    for x in make("made"):
        break
    print("after made")

def first(items):
    for x in items:
        return x

def f_arg():
    print(first(gen("arg")))
    print("after arg")

def f_arg_held():
    g = gen("held")
    print(first(g))
    print("held still")
    print(list(g))

def f_arg_held2():
    g = gen("held2")
    print(first(g))
    print("end held2")

def pairs(items):
    for i, x in zip("abc", items):
        yield i, x

def doubled(items):
    for x in items:
        yield 2 * x

def f_pipeline():
    for x in doubled(doubled(gen("pipeline"))):
        print(x)
        if x > 3:
            break
    print("after pipeline")

def f_genexp():
    for x in (y * y for y in gen("genexp")):
        if x > 3:
            break
    print("after genexp")

def f_genexp_local():
    squares = (y * y for y in gen("genexp_local"))
    print(next(squares), next(squares))
    print("end")

def f_yield_from():
    def inner():
        yield from gen("inner")
    for x in inner():
        if x == 2:
            break
    print("after yield from")

def f_nested():
    for x in gen("outer", 3):
        for y in gen("nested", 3):
            if y == 1:
                break
        if x == 1:
            break
    print("after nested")

def f_continue():
    for x in gen("continue", 3):
        if x == 1:
            continue
        print(x)

def f_finally():
    for x in gen("infinally"):
        try:
            break
        finally:
            print("finally first")
    print("done")

def bad():
    try:
        yield 1
    finally:
        raise KeyError("lost")

def f_bad():
    for x in bad():
        break
    print("survived")

def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("no")
            yield 2

class Box:
    def __init__(self):
        self.g = gen("attribute")
    def first(self):
        for x in self.g:
            return x
    def items(self):
        try:
            yield 1
            yield 2
        finally:
            print("items closed")

def f_method():
    b = Box()
    print(b.first(), b.first())
    for x in b.items():
        break
    print("after items")
    return b

def counter():
    total = 0
    try:
        while True:
            total += yield total
    finally:
        print("counter closed", total)

def f_send():
    c = counter()
    next(c)
    c.send(5)
    c.send(7)

def f_with_lend_list():
    g = gen("list")
    next(g)
    print(list(g))

def f_any():
    g = gen("any")
    print(any(x > 1 for x in g))
    print("any done")

G = gen("global")
box = []
f_break(); print(f_return()); f_raise()
try:
    f_raise_out()
except ValueError:
    print("out")
f_local(); f_rebind(); f_del(); f_stored(box); f_made(); f_arg(); f_arg_held(); f_pipeline()
f_genexp(); f_genexp_local(); f_yield_from(); f_nested(); f_continue(); f_finally(); f_bad()
b = f_method(); f_send(); f_with_lend_list()
try:
    for x in G:
        raise ValueError
except ValueError:
    print(next(G))
for x in gen("module"):
    break
for x in box[0]:
    break
print(next(box[0]))
async def co(): pass
def f_co():
    c = co()
    print("co end")
f_co()
print("end")
