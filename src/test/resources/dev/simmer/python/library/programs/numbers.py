import random


def outcome(function):
    try:
        return repr(function())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


draw = random.Random(2)
for _ in range(400):
    value = draw.choice([draw.uniform(-10, 10), draw.randint(-2000, 2000) / 8, draw.uniform(-1e18, 1e18), 2.675,
                         0.5, 1.5, -0.04, 1e300, 5e-324, 12345, -15, 25, 2**70])
    digits = draw.choice([None, 0, 1, 2, 3, -1, -2, 20, -20, 400, -400])
    print(repr(value), digits, outcome(lambda: round(value, digits)))
for text in ["0", "12", " -7 ", "+5", "1_000", "_1", "1_", "1__0", "0x1f", "0b11", "0o17", "017", "00", "z", "ff", "", "-",
             " many", "1.5", "٣", "99999999999999999999", "0x", "0_7", "- 1", b"12", b"x"]:
    for base in [None, 10, 0, 16, 2, 36, 37]:
        print(repr(text), base, outcome(lambda: int(text) if base is None else int(text, base)))
for text in ["1", "1.5", " -2e3 ", ".5", "5.", "1_0.0_1", "_1", "1_", "1__0", "inf", "-Infinity", "nan", "+nan", "", ".",
             "e5", "1e", "1e400", "0x10", "1,5", "infinit", "1e-400", "1d", "1f", "NaN", b"1.5"]:
    print(repr(text), outcome(lambda: float(text)))
for value in [3.7, -3.7, True, None, [], "5", 1e300, float("inf"), float("nan"), 2**80]:
    print(outcome(lambda: int(value)), outcome(lambda: float(value)), outcome(lambda: bool(value)), outcome(lambda: str(value)))
print((255).bit_length(), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"), (-1).to_bytes(2, "big", signed=True))
print(outcome(lambda: (256).to_bytes(1, "big")), outcome(lambda: (-1).to_bytes(1, "big")), (10).bit_count())
print(0.1.as_integer_ratio(), (0.5).hex(), 2.0.is_integer(), (1.5).is_integer(), 5 .real, 5 .imag, 5 .numerator)
print(divmod(7, -2), divmod(-7.5, 2), pow(2, 10), pow(3, 4, 5), pow(3, -1, 7), pow(2, -1), outcome(lambda: pow(2, -1, 4)))
print(abs(-5), abs(-2.5), abs(True), outcome(lambda: abs("a")), outcome(lambda: round("a")), outcome(lambda: divmod("a", 1)))
print(bin(10), oct(-8), hex(255), bin(-3), chr(97), ord("é"), outcome(lambda: chr(-1)), outcome(lambda: ord("ab")),
      outcome(lambda: ord(5)), outcome(lambda: hex(1.5)))
print(sum([0.1] * 10), sum([1, 2.5]), sum([[1], [2]], []), outcome(lambda: sum(["a"])), outcome(lambda: sum("ab", "")))
print(hash(1) == hash(1.0) == hash(True), hash(-1), hash(2**61), hash(0.5), hash(2**100))
