def gen(n):
    for i in range(n):
        yield i
def main():
    a = [x * x for x in range(500_000) if x % 3]
    b = {x: x + 1 for x in range(300_000)}
    c = {x % 1000 for x in range(500_000)}
    t = 0
    for x in gen(1_000_000):
        t += x
    print(len(a), len(b), len(c), t, sum(x for x in gen(500_000)))
    print(sum(i for i in a), max(a), sorted(a, key=lambda v: -v)[0])
    print(len(list(map(lambda v: v + 1, a))), len([1 for p, q in zip(a, a[1:]) if p < q]), sum(i for i, v in enumerate(a)))
main()
