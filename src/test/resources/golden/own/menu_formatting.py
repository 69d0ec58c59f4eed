"""The menu, formatted: f-strings, format, percent, and string methods."""
dishes = {"soup": 4.5, "rösti": 12, "crème brûlée": 6.25, "🍕 pizza": 11.999}
for name, price in dishes.items():
    print(f"|{name:<14}|{price:>8.2f}|{name!r:^18}|{len(name):03}|")
width, digits = 12, 3
print(f"{3.14159:{width}.{digits}} {'x':*^{width}} {width=} {digits + 1 = } {'a' 'b'!s:>4}")
print(f"{{literal}} {dishes['soup']} {[d for d in dishes if 'e' in d]} {(lambda q: q * 2)(4)}")
print("%s costs %5.2f, %d left (%x) %%  %-6s| %r" % ("soup", 4.5, 7, 255, "ab", "q'"))
print("{} {1}".replace("{1}", "{}").format("a", "b"), "{0}{1}{0}".format("x", "y"), "{n:>5}|{p[0]}".format(n=3, p=[9]))
s = "  The quick, brown fox  "
print(s.strip().split(), s.split(","), s.upper().lower().title(), s.strip().swapcase())
print("a-b-c".rsplit("-", 1), "a-b-c".partition("-"), "k=v=w".rpartition("="), "x".join(["1", "2", "3"]))
print("banana".count("an"), "banana".find("nan"), "banana".rfind("a"), "banana".index("b"), "banana".replace("a", "o", 2))
print("abc".center(9, "."), "7".zfill(3), "-7".zfill(4), "ab\tc".expandtabs(4), "x".ljust(3) + "|", "x".rjust(3))
print("Straße".upper(), "ǅ".lower(), "straße".casefold(), "ÄÖ".isupper(), "a1".isalnum(), "12".isdigit(), " ".isspace())
print("line one\nline two\r\nthree".splitlines(), "test.py".endswith((".py", ".txt")), "test".startswith("es", 1))
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("tab\t nl\n \x00 \x7f é 🍳 \u200b"), ascii("é🍳"))
print("🍳🥓"[0], len("🍳🥓"), "🍳🥓"[::-1], ord("🍳"), chr(0x1F373), "🍳" in "a🍳", max("a🥓🍳"))
print("abc" "def", 'r\n', r"r\n", """tri
ple""", "con\
tinued", "\N{BULLET}", "\u00e9\x41\101")
print("".join(sorted("kitchen")), "".join(reversed("abc")), "abc" * 2, "a" < "b" < "c", "Z" < "a", "ab"[5:], "ab"[-1:])
print("hello world".capitalize(), "removeprefix".removeprefix("remove"), "a,b;c".translate(str.maketrans(",;", "..")))
for bad in (lambda: "%d" % "x", lambda: "%s %s" % (1,), lambda: "{} {}".format(1), lambda: "abc"[9], lambda: "a".index("z"),
            lambda: f"{'a':d}", lambda: f"{1.5:d}", lambda: "x".join([1]), lambda: "abc"["a"], lambda: chr(-1), lambda: ord("ab")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
