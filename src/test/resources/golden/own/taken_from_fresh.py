def gen(name, n=5):
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", name)
print(next(gen("next")))
print(next((x for x in gen("genexp") if x > 2), None))
print(any(x > 1 for x in gen("any")), all(x < 1 for x in gen("all")))
print(next(gen("empty", 0), "default"))
def f():
    x = next(gen("in f"))
    print("after", x)
    y = next(y for y in [1, 2, 3] if y > 1)
    return next(gen("returned"), None), y
print(f())
try:
    next(gen("none", 0))
except StopIteration:
    print("stop")
try:
    next(1 // x for x in gen("zero"))
except ZeroDivisionError:
    print("zero")
G = gen("kept")
print(next(G), any(x == 1 for x in G), next(G))
def take(gs):
    return [next(g) for g in gs]
gs = [gen("a"), gen("b")]
print(take(gs), take(gs), next(iter(gs)) is gs[0])
print(next(map(str, gen("map"))), next(enumerate(gen("enumerate"))))
