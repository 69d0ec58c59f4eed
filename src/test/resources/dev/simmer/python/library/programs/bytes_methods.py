
for v in (b"", b"abc", b"a,b,,c", b"  Hello World\t\n", bytes([0, 200, 255, 28, 65])):
    print(v.strip(), v.split(), v.split(b","), v.upper(), v.lower(), v.title(), v.partition(b","), v.replace(b"a", b"xy"))
    print(v.find(b"b"), v.count(b"l"), v.startswith((b"a", b" ")), v.endswith(b"c"), v.center(9, b"*"), v.zfill(6), v.isalpha(), v.isspace())
    print(v.splitlines(), v.removeprefix(b"a"), v.rpartition(b","), v.hex(), v < b"b", v >= b"a", v * 2, b"l" in v, v[:2], list(v[:2]))
try: b"abc".index(b"z")
except ValueError as e: print(e)
try: b"abc".strip("a")
except TypeError as e: print(e)
print(bytes.fromhex("00 ff 41"), b"-".join([b"a", b"b"]), b"a" + b"b")
