"""Bytes that can be changed, beside those that cannot."""


def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
ba = bytearray(b'hello')
def setit(k, v):
    b = bytearray(b'hello'); b[k] = v; return b
def delit(k):
    b = bytearray(b'hello'); del b[k]; return b
def do(name, *args):
    b = bytearray(b'hello'); r = getattr(b, name)(*args); return r, b
t(lambda: bytearray()); t(lambda: bytearray(3)); t(lambda: bytearray(-1)); t(lambda: bytearray("a")); t(lambda: bytearray("é", "utf-8")); t(lambda: bytearray([1,2,300])); t(lambda: bytearray(range(4))); t(lambda: bytearray(1.5)); t(lambda: bytearray(["a"]))
t(lambda: bytes("a")); t(lambda: bytes([300])); t(lambda: bytes(1.5)); t(lambda: bytes(bytearray(b"x"))); t(lambda: bytearray(b"a", "utf-8")); t(lambda: bytearray(source=b"ab")); t(lambda: bytes(None))
for k in 0, -1, 9, "a", slice(1, 3), slice(None, None, -2), 1.0: t(lambda: ba[k]); t(lambda: b"hello"[k])
for k, v in [(0, 65), (0, 300), (0, -1), (0, "a"), (0, b"a"), (9, 1), ("a", 1), (slice(1, 3), b"XYZ"), (slice(1, 3), [1, 2]), (slice(1, 3), 5), (slice(1, 3), "ab"), (slice(None, None, 2), b"abc"), (slice(None, None, 2), b"ab"), (slice(None,None,2), b""), (slice(5, 2), b"__"), (slice(1,2), [300])]: t(lambda: setit(k, v))
for k in 0, 9, "a", slice(1, 3), slice(None, None, 2), slice(None, None, -2): t(lambda: delit(k))
for c in [("append", 65), ("append", 300), ("append", "a"), ("append", b"a"), ("extend", b"ab"), ("extend", [1, 2]), ("extend", [300]), ("extend", "ab"), ("extend", 5), ("pop",), ("pop", 0), ("pop", 10), ("insert", 1, 65), ("insert", -100, 65), ("insert", 100, 65), ("insert", 0, 256), ("remove", 108), ("remove", 1), ("remove", "a"), ("remove", 300), ("reverse",), ("clear",), ("copy",), ("hex",), ("hex", ":"), ("hex", ":", 2), ("hex", "-", -2), ("decode",), ("find", b"l"), ("find", 108), ("find", "l"), ("index", b"z"), ("count", b"l"), ("split", b"l"), ("partition", b"l"), ("upper",), ("strip", b"ho"), ("replace", b"l", b"L"), ("startswith", b"he"), ("startswith", (b"a", b"h")), ("join", [b"a", b"b"]), ("join", [bytearray(b"a"), "b"]), ("translate", bytes(range(256))), ("translate", None, b"l"), ("center", 9, b"*"), ("zfill", 8), ("splitlines",), ("isalpha",), ("removeprefix", b"he"), ("title",), ("__len__",), ("endswith", bytearray(b"lo")), ("extend", bytearray(b"zz"))]: t(lambda: do(*c))
t(lambda: bytearray().pop()); t(lambda: hash(ba)); t(lambda: {ba: 1}); t(lambda: bytearray.fromhex("41 42")); t(lambda: bytes.fromhex("4")); t(lambda: bytearray.fromhex("zz")); t(lambda: bytearray.fromhex(b"41"))
t(lambda: ba + b"x"); t(lambda: b"x" + ba); t(lambda: ba + "x"); t(lambda: b"x" + "y"); t(lambda: ba + 1); t(lambda: ba * 2); t(lambda: 2 * ba); t(lambda: ba * -1); t(lambda: ba * "a"); t(lambda: b"a" * 1.5)
t(lambda: 104 in ba); t(lambda: 300 in ba); t(lambda: b"ll" in ba); t(lambda: "l" in ba); t(lambda: "l" in b"l"); t(lambda: 1.5 in ba); t(lambda: [104] in ba); t(lambda: bytearray(b"l") in b"hello")
t(lambda: ba == b"hello"); t(lambda: b"hello" == ba); t(lambda: ba < b"z"); t(lambda: ba != b"x"); t(lambda: ba == "hello"); t(lambda: ba < "x"); t(lambda: b"z" > ba); t(lambda: ba == [104])
t(lambda: list(ba)); t(lambda: list(reversed(ba))); t(lambda: str(ba)); t(lambda: bool(bytearray())); t(lambda: len(ba)); t(lambda: b"%s-%d" % (ba, 5)); t(lambda: bytearray(b"%d") % 5); t(lambda: sorted(ba)); t(lambda: max(ba)); t(lambda: bytearray(b"it's")); t(lambda: f"{ba}"); t(lambda: f"{ba!r:>30}"); t(lambda: f"{ba:>3}")
t(lambda: int(bytearray(b"12"))); t(lambda: int(bytearray(b"1x"))); t(lambda: float(bytearray(b"1.5"))); t(lambda: str(ba, "utf-8")); t(lambda: ord(bytearray(b"a"))); t(lambda: int.from_bytes(ba, "big")); t(lambda: b"-".join([ba, b"x"])); t(lambda: sum([ba], b"")); t(lambda: sum([ba], bytearray()))
c = ba; c += b"!"; c += bytes([1, 2]); print(c is ba, ba); 
def iadd(v):
    b = bytearray(b"a"); b += v; return b
t(lambda: iadd("x")); t(lambda: iadd(5)); t(lambda: iadd(range(3)))
def imul(v):
    b = bytearray(b"a"); c = b; b *= v; return b, c is b
t(lambda: imul(3)); t(lambda: imul(0)); t(lambda: imul("a"))
class B(bytearray):
    def __init__(self, data, tag): super().__init__(data); self.tag = tag
b = B(b"xy", 5); print(b, b.tag, b + b"z", type(b + b"z"), b[:1], b == b"xy", isinstance(b, bytearray), b.upper())
match ba:
    case [x, *_]: print("seq")
    case bytearray(x): print("ba", x)
import copy
d = copy.copy(ba); e = copy.deepcopy(ba); d.append(65); print(ba, d, e, type(ba), bytearray.__name__, isinstance(ba, bytes))
t(lambda: ba.foo); t(lambda: bytes.maketrans(b"ab", b"xy")[97:99]); t(lambda: b"abc".translate(bytes.maketrans(b"ab", b"xy"), b"c")); t(lambda: bytes.maketrans(b"a", b"xy")); t(lambda: b"a".translate(b"x"))
print(type(iter(c)).__name__); it = iter(c); next(it); c.append(9); print(list(it)); t(lambda: b"ab".hex("ab")); t(lambda: (b"ab").hex(sep=":", bytes_per_sep=1))
t(lambda: bytearray(b"a=%b") % b"x"); t(lambda: setit(slice(0, 2), bytearray(b"QQQ"))); t(lambda: setit(slice(0,0), ba)); t(lambda: set([b"a"]) & {b"a"}); t(lambda: {bytes(ba): 1}[b"hello!\x01\x02\t"])
t(lambda: b"%(a)s and %(b)d" % {b"a": b"x", b"b": 5}); t(lambda: b"%s" % "x"); t(lambda: b"%c%c" % (65, b"B")); t(lambda: b"%c" % 300); t(lambda: b"%a|%r" % ("é", b"x")); t(lambda: b"%5.1f|%-4s|" % (2.25, b"ab")); t(lambda: b"%d" % "x"); t(lambda: b"%z" % 1); t(lambda: b"%d %d" % (1,)); t(lambda: b"a" % 1)
t(lambda: b"\xe9%b" % bytearray(b"\xff"))
from collections.abc import MutableSequence, ByteString, Sequence
print(isinstance(ba, MutableSequence), isinstance(ba, ByteString), isinstance(b"", Sequence))
import re
print(re.findall(rb"l+", bytearray(b"hello all")), re.sub(b"l", bytearray(b"L"), b"hello"))
