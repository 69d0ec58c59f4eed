"""Numbers: as big as they like, and printed as Python prints them."""
print(2 ** 200, -(3 ** 50) // 7, (10 ** 30) % 7, -7 // 2, -7 % 3, 7 % -3, divmod(-17, 5))
print(1 << 70, (1 << 70) >> 65, ~5, 5 & 3 | 8 ^ 2, (-1) >> 3, 2 ** -2, 0 ** 0)
f = 1
for n in range(1, 31):
    f *= n
print(f, len(str(f)), f"{f:,}", f"{f:e}", hash(f) == hash(f + 0))
for x in (0.1, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 1.5e300 * 1e10, -0.0, 100.0, 1 / 3, 2.5e-7):
    print(x, repr(x), str(x), f"{x:.3f}", f"{x:g}", f"{x:10.2e}|")
print(float("inf"), -float("inf"), float("nan"), 1e308 * 10, 0.1 + 0.2, 3.0 == 3, 1e3)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(0.5), round(1e20))
print(int("-12_000"), int("ff", 16), int(3.99), int(-3.99), float("1e-3"))
print(bin(10), oct(64), hex(255), f"{255:08b} {255:#x} {255:X} {1234567.891:,.2f} {0.256:.1%} {5:+d}")
print(7 / 2, 6 / 3, 7 // 2.0, 7.5 % 2, 2 ** 0.5, 10 ** 20 / 10 ** 18, abs(-3), pow(2, 10, 1000))
print(True + True, sum([0.1] * 10), max(1, 2.5, True), min([3, 1, 2], key=lambda v: -v), 1_000_000)
print(int.__name__, (5).bit_length(), (3.0).is_integer(), 0x1F, 0b101, 0o17, 1e2, .5, 5.)
for bad in ("12a", "", "1.5"):
    try:
        print(int(bad))
    except ValueError as e:
        print(e)
for job in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 2.0 ** 5000, lambda: "a" + 1,
            lambda: 1 + "a", lambda: [] * "a", lambda: 1 << -1, lambda: -"x", lambda: 1 < "x", lambda: int([]),
            lambda: float("x"), lambda: round("x"), lambda: 1.5 % 0, lambda: divmod(1, 0), lambda: 0 ** -1):
    try:
        print(job())
    except (ArithmeticError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
