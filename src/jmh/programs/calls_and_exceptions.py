import math
def f(i):
    if i % 3 == 0:
        raise ValueError("no")
    return i
def main():
    t = 0
    for i in range(300_000):
        try:
            t += f(i)
        except ValueError:
            t -= 1
    print(t)
    for i in range(300_000):
        t += int(math.sqrt(i)) + abs(-i) + min(i, 3) + len("abc") + isinstance(i, int)
    print(t)
    def inner(a, b=2, *, c=3):
        nonlocal t
        t += a + b + c
    for i in range(300_000):
        inner(i, c=4)
    print(t)
main()
