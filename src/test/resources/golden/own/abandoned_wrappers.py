def gen(name, n=5):
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", name)
def f1():
    for i, x in enumerate(gen("enumerate")):
        if i == 2:
            break
    print("after enumerate")
def f3():
    it = map(str, gen("map"))
    print(next(it))
    print("end f3")
def f4():
    it = enumerate(gen("held"))
    for i, x in it:
        break
    print("held")
    for i, x in it:
        print(i, x)
        break
    print("end f4")
def f5():
    g = gen("g5")
    for i, x in enumerate(g):
        break
    print("g still", next(g))
def f6():
    for x in filter(None, map(lambda v: v, gen("nested"))):
        return x
def f7():
    try:
        for i, x in enumerate(gen("raise")):
            raise KeyError
    except KeyError:
        print("caught")
for f in (f1, f3, f4, f5, f6, f7):
    print(f())
G = gen("global")
for i, x in enumerate(G):
    break
print(next(G))
