"""ints without end, floats, math, statistics, fractions of time."""
import math
import statistics

print(2 ** 200, -(3 ** 50), 10 ** 30 // 7, -10 ** 30 % 7, (1 << 100) >> 90, (2 ** 100).bit_length(), pow(3, 100, 17), pow(3, -1, 7), 0xFF & ~0x0F | 1 ^ 2)
print(math.factorial(25), math.comb(50, 25), math.gcd(12, 18), math.lcm(4, 6), math.isqrt(10 ** 20), math.prod([1, 2, 3]), math.perm(5, 2))
print(math.pi, math.e, math.sqrt(2), math.sin(1), math.log(10), math.log2(8), math.log10(1000), math.exp(1), math.hypot(3, 4), math.floor(-1.5), math.ceil(1.2), math.trunc(-1.9))
print(math.inf, -math.inf, math.nan, math.isnan(math.nan), math.isclose(0.1 + 0.2, 0.3), math.fsum([0.1] * 10), math.copysign(1, -0.0), math.modf(1.25), math.frexp(8.0), math.degrees(math.pi))
print(statistics.mean([1, 2, 3, 4]), statistics.median([5, 1, 3]), statistics.stdev([1, 2, 3, 4]), statistics.mode("aab"), statistics.pvariance([1, 2, 3]), statistics.quantiles(range(1, 10), n=4), statistics.fmean([1.5, 2.5]))
print((0.1).hex(), (10).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "big"), (2.5).as_integer_ratio(), (7.0).is_integer(), 1e308 * 10, hash(1) == hash(1.0), 3 == 3.0, True + True, bool(0.0))
print(0.1 + 0.2 == 0.3, 1 < 2 < 3, 5 if 0 else 6, not [], None or "x", 0 and 1, 3 in [1, 2, 3], 3 is not None)
print(sum(range(101)), sum([0.1] * 10), max(3, 1, 2), min("b", "a"), max([1, 2], key=lambda x: -x), max([], default="none"), abs(-3.5), divmod(17, 5), round(0.5), round(1.5), round(2.675, 2))
print(bin(10), oct(8), hex(255), int("z", 36), format(10, "b"), chr(8364), ord("€"), [*map(str, range(3))], list(filter(None, [0, 1, "", 2])), any([]), all([]))
print(sorted([3, 1, 2], reverse=True), sorted("bAc", key=str.lower), list(zip("ab", [1, 2])), list(enumerate("ab", 1)), [x for x in range(10) if x % 3 == 0], {x: x ** 2 for x in range(3)}, {1, 2} | {3}, {1, 2} & {2}, {1, 2} - {1}, {1} ^ {2}, frozenset([1]))
