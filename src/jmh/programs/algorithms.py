def primes(n):
    sieve = [True] * (n + 1)
    sieve[0] = sieve[1] = False
    i = 2
    while i * i <= n:
        if sieve[i]:
            for j in range(i * i, n + 1, i):
                sieve[j] = False
        i += 1
    return [i for i, p in enumerate(sieve) if p]
def collatz(limit):
    best = 0
    for n in range(1, limit):
        c = 0
        m = n
        while m != 1:
            if m % 2 == 0:
                m //= 2
            else:
                m = 3 * m + 1
            c += 1
        if c > best:
            best = c
    return best
def bubble(l):
    n = len(l)
    for i in range(n):
        for j in range(n - 1 - i):
            if l[j] > l[j + 1]:
                l[j], l[j + 1] = l[j + 1], l[j]
    return l
def mandel(w, h):
    t = 0
    for py in range(h):
        for px in range(w):
            x0 = px / w * 3.5 - 2.5
            y0 = py / h * 2 - 1
            x = 0.0
            y = 0.0
            i = 0
            while x * x + y * y < 4 and i < 50:
                x, y = x * x - y * y + x0, 2 * x * y + y0
                i += 1
            t += i
    return t
print(len(primes(1_000_000)))
print(collatz(30_000))
print(bubble([(i * 7919) % 1000 for i in range(700)])[:3])
print(mandel(160, 100))
def hanoi(n, a, b, c):
    if n == 0:
        return 0
    return hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(hanoi(18, "a", "b", "c"))
