"""str methods, % and format and f-strings with nested specs, =, !r."""
name, width, value, items = "Ada", 10, 1234.5678, [1, 2]
print(f"{name!r:>{width}}|{value:,.2f}|{value:{width}.{3}}|{name=}|{value=:.1f}|{items=!s}|{ {'a': 1}['a'] }|{name:*^9}|{'nested ' + f'{name.lower()}'}")
print(f"{255:#x} {255:08b} {255:o} {-5:+d} {5: d} {1e10:g} {0.00001234:e} {0.5:.0%} {12345678:_} {65:c} {True:d} {3.0} {1e16} {1e-5} {2**70:,}")
print("%s %r %5.2f %-5d| %05d %x %% %c %+d %e" % ("s", "r", 3.14159, 42, 42, 255, "c", 7, 12345.678), "%(a)s %(b)d" % {"a": 1, "b": 2})
print("{} {0!r:>5}".replace("{} ", "").format("x"), "{:>8}|{:<8}|{:^8}".format("r", "l", "c"), "{a.real} {b[0]} {c[k]}".format(a=3, b=[4], c={"k": 5}))
s = "The quick brown fox"
print(s.upper(), s.lower(), s.title(), s.swapcase(), s.split(), s.rsplit(" ", 1), s.partition(" "), s.find("q"), s.count("o"), s.replace("quick", "slow"))
print(s.startswith(("A", "The")), s.endswith("fox"), s.center(25, "-"), "42".zfill(5), "-42".zfill(5), "a,b,,c".split(","), " x ".strip(), "xxhixx".strip("x"), "a\tb".expandtabs(4))
print("abc".isalpha(), "12".isdigit(), "a1".isalnum(), " ".isspace(), "Abc".istitle(), "é".isidentifier(), "ß".upper(), "ß".casefold(), "ǅ".title(), "İ".lower() == "i̇")
print("prefix-x".removeprefix("prefix-"), "x.py".removesuffix(".py"), "a\nb\r\nc".splitlines(), "a\nb".splitlines(keepends=True), "-".join("abc"), "abc"[::-1], "abcdef"[1:5:2])
print("hello".translate(str.maketrans("el", "ip", "o")), "%-10s|" % "x", "é".encode(), "naïve".encode("latin-1"), b"caf\xc3\xa9".decode(), "日本語"[1], len("👍🏽"), ascii("é"), repr("it's"), repr('a"b\'c'), repr("\x00\n\t\\\x7f\u200b"))
print(b"abc"[0], b"abc"[:2], bytes(3), bytes([65, 66]), b"a" + b"b", b"a,b".split(b","), b"abc".hex(), bytes.fromhex("4142"), bytearray(b"xy"), b"%d" % 5, list(b"hi"), b"x" in b"xyz")
print(*"abc", sep=", ", end="!\n")
print("multi", """line
text""", 'raw' r'\n', u"uni", "a" "b")
print(f"{'a' if value > 3 else 'b'} {(lambda x: x * 2)(4)} {items[0]!r:>4} {{}} {value:.{1 + 1}f} {name[0]} {'%d' % 3}")
print(str(1.0), repr(0.1 + 0.2), 1e100, float("nan"), -0.0, 1 / 3, 100000000000000000.0, 123456789.123456789, 5e-324, 1.7976931348623157e308)
print(int("1_000"), int("-0b101", 0), int("ff", 16), float("1e3"), float(" inf "), round(2.5), round(3.14159, 2), round(-1.5), round(12345, -2), 7 // -2, -7 % 3, 7.5 // 2, -7.5 % 2, divmod(-7, 2))
