from enum import *
import enum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
print(Color.RED, repr(Color.RED), Color(2), Color["BLUE"], Color.CRIMSON, Color.RED.name, Color.RED.value, list(Color), len(Color))
print(Color.__members__, Color, type(Color.RED), isinstance(Color.RED, Color), Color.RED in Color, Color.RED is Color(1), Color.RED == 1, hash(Color.RED) == hash("RED"))
print(f"{Color.RED} {Color.RED!r:>20} {Color.RED:>12}|", "%s" % Color.GREEN, {Color.RED: 1}, [c.name for c in reversed(Color)])
for bad in (lambda: Color(9), lambda: Color["PINK"], lambda: Color.PINK, lambda: 1 in Color, lambda: setattr(Color, "RED", 3), lambda: Color.RED < Color.BLUE, lambda: Color("x"), lambda: setattr(Color.RED, "name", 1), lambda: setattr(Color.RED, "value", 1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius):
        self.mass = mass; self.radius = radius
    @property
    def g(self): return round(self.mass / self.radius, 2)
    @classmethod
    def first(cls): return next(iter(cls))
    @staticmethod
    def s(): return "s"
print(Planet.EARTH.g, Planet.MARS, Planet.MARS.value, Planet.first(), Planet.s(), Planet((0.64, 3.39)), Planet.EARTH.mass)
class N(IntEnum):
    A = auto(); B = auto(); C = 10; D = auto()
print(list(N), N.A + 1, N.B < N.C, N.A == 1, str(N.A), f"{N.B}", repr(N.D), sorted([N.C, N.A]), N(10), int(N.C), [1, 2, 3][N.A], "%d" % N.C, {1: 2}[N.A], N.C / 4, isinstance(N.A, int))
class S(StrEnum):
    X = auto(); LONG_NAME = auto(); Z = "zed"
print(list(S), S.X, str(S.LONG_NAME), S.X == "x", S.Z.upper(), f"{S.Z:>5}", repr(S.Z), S("zed"), "a" + S.X)
class P(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
print(list(P), P.R | P.X, repr(P.R | P.W), P.RW, P.R in P.RW, ~P.R, P(0), P.R & P.W, bool(P.R & P.W), P.R ^ P.RW, P(5), list(P.RW), len(P.RW), str(P(0)), P.R.value)
try: P(16)
except ValueError as e: print(e)
class I(IntFlag):
    A = 1; B = 2; C = 4
print(I.A | I.B, repr(I.A | I.B), I.A | 8, repr(I(9)), ~I.A, I.A + 1, list(I), I(0), repr(I(0)), I.A & 3, repr(~I.A), I.B in I(3), 4 | I.A, repr(4|I.A))
Animal = Enum("Animal", "ANT BEE CAT"); print(list(Animal), Animal.ANT.value)
A2 = Enum("A2", ["X", "Y"], start=5); print(list(A2)); A3 = Enum("A3", {"P": "p", "Q": "q"}); print(list(A3)); A4 = IntEnum("A4", [("K", 3)]); print(list(A4), A3.__module__)
class St(Enum):
    OPEN = "open"; SHUT = "shut"
    @classmethod
    def _missing_(cls, v):
        for m in cls:
            if m.value == str(v).lower(): return m
        return None
print(St("OPEN"), St("Shut"))
try: St("x")
except ValueError as e: print(e)
try:
    @unique
    class U(Enum):
        A = 1; B = 1; C = 2; D = 2
except ValueError as e: print(e)
class AutoName(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.title()
    NORTH = auto(); SOUTH = auto()
print([m.value for m in AutoName])
class F(Enum):
    ADD = nonmember(5)
    def f(x): return x
    G = member(lambda s, x: x * 2)
print(list(F)[0].name, F.ADD)
try:
    class More(Color): PINK = 4
except TypeError as e: print(e)
try:
    class Twice(Enum):
        A = 1
        A = 2
except TypeError as e: print(e)
class Str2(str, Enum):
    A = "a"; B = "b"
print(Str2.A, repr(Str2.A), Str2.A == "a", f"{Str2.A}", Str2.A.upper(), "x".join([Str2.A, Str2.B]), {"a": 1}[Str2.A], str(Str2.B), Str2("a"), Str2.A + "z", "%s" % Str2.A, "{}".format(Str2.A))
class Int2(int, Enum):
    A = 1
print(Int2.A, repr(Int2.A), f"{Int2.A}", Int2.A + 1, str(Int2.A))
class Op(Enum):
    PLUS = "+"
    def __call__(self, a, b): return a + b
    def __str__(self): return f"op {self.value}"
print(Op.PLUS(1, 2), Op.PLUS, f"{Op.PLUS}", repr(Op.PLUS))
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        o = bytes.__new__(cls, [value]); o._value_ = value; o.label = label; return o
    PX = (0, "x"); PY = (1, "y")
print(Coord.PY, Coord(1), Coord.PY.label)
class Ordered(Enum):
    LOW = 1; HIGH = 2
    def __lt__(self, o): return self.value < o.value if isinstance(o, Ordered) else NotImplemented
print(Ordered.LOW < Ordered.HIGH, max(Ordered), sorted(Ordered, reverse=True))
print(Color.RED.__class__, Color.__name__, Color.__doc__, Color.RED.__doc__, callable(Color), bool(Color.RED), Color.RED.RED if 0 else "")
print(enum.EnumMeta is EnumType, Color.__class__, EnumType.__mro__[1] is type, dir(Color)[:3], Planet.EARTH.__dict__.get("mass"))
class Priority(IntEnum):
    LOW = 0; HIGH = 1
print(bool(Priority.LOW), Priority.HIGH > Priority.LOW, {Priority.LOW: "x"}, Priority.LOW.__repr__(), max(Priority), format(Priority.HIGH, "03d"), json if 0 else "")
