big = 2**63
for a in (0, 1, -1, 7, -7, 2**62, -2**62, 2**63-1, -2**63, 2**64):
    for b in (1, 2, 3, -1, -2, 63, 64, 2**63-1, -2**63):
        r = [a // b, a % b, a & b, a | b, a ^ b]
        if 0 <= b < 100: r += [a << b, a >> b]
        print(a, b, r)
        x = a
        x //= b
        y = a; y %= b
        z = a; z &= b
        print(x, y, z)
print(True & False, True | 1, True ^ True, 5 // 2.0, 5.5 % 2)
for p in (1.0, float("nan"), -0.0, float("inf")):
    for q in (1.0, float("nan"), 0.0, 2):
        print(p < q, p <= q, p > q, p >= q, p == q, p != q, p + q, p - q, p * q)
try:
    1 % 0
except ZeroDivisionError as e:
    print(e)
try:
    1 << -1
except ValueError as e:
    print(e)
