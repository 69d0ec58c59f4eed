class I(int):
    def __repr__(self): return f"I({int(self)})"
    def double(self): return I(self * 2)
class F(float): pass
class S(str):
    def shout(self): return self.upper() + "!"
class B(bytes): pass
i = I(5); f = F(2.5); s = S("abc"); b = B(b"xy")
i.extra = 1
print(i, i + 1, 1 + i, i * i, -i, ~i, abs(i), i.double(), i == 5, 5 == i, i < 6, hash(i) == hash(5), {5: "five"}[i], {i: 1}[5], i.extra, bool(I(0)), [10,20,30,40,50,60][i], f"{i:03d}", "%d" % i, type(i + 1), type(I(3)), isinstance(i, int), divmod(i, 3), i ** 2, 2 ** i, i // 2, i % 3, i & 4, range(i), i.bit_length(), i.real, str(i), repr(i), int(i), float(i), round(i), sum([i, i]), max(i, 3), list(range(I(3))))
print(f, f + 1, f * 2, repr(f), f"{f:.1f}", f.is_integer(), f == 2.5, hash(f) == hash(2.5), int(f), -f)
print(s, s.shout(), s + "d", "z" + s, len(s), s[0], s[1:], "b" in s, s in "xabcx", s == "abc", "abc" == s, {"abc": 1}[s], {s: 1}["abc"], f"{s:>5}", "%s" % s, "-".join([s, s]), s.upper(), s * 2, 2 * s, s < "b", sorted([S("b"), "a"]), list(s), s.startswith(S("a")), "abc".startswith(S("a")), "xabc".replace(s, "q"), repr(s), str(s), type(str(s)) is str, getattr([], S("append")) is not None)
print(b, b + b"z", len(b), b[0], b == b"xy")
class C(I):
    def __add__(self, o): return "C+"
    def __radd__(self, o): return "+C"
print(C(1) + 1, 1 + C(1), I(1) + C(1), C(1) - 1)
class Celsius(float):
    def __new__(cls, v): return super().__new__(cls, v + 0.5)
    def __str__(self): return f"{float(self)}C"
print(Celsius(1), repr(Celsius(1)), [Celsius(1)], f"{Celsius(1)}")
class Pt(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    def __eq__(self, o): return super().__eq__(o)
    def __hash__(self): return super().__hash__()
    def __add__(self, o): return Pt(*(a + b for a, b in zip(self, o)))
    def __lt__(self, o): return super().__lt__(o)
print(Pt(1, 2) + Pt(3, 4), Pt(1, 2) == (1, 2), Pt(1, 2) < (1, 3), hash(Pt(1,2)) == hash((1,2)), Pt(1,2) * 2)
class L(list):
    def __add__(self, o): return L(super().__add__(o))
    def __getitem__(self, k): return super().__getitem__(k) if k != "x" else "X"
print(L([1]) + [2], type(L([1]) + [2]).__name__, L([1])["x"], L([5])[0], L([1]) == [1], L([1]) < [2])
print((5).__add__(3), int.__add__(1, 2), (5).__radd__(3), (1).__add__("a"), (2.5).__mul__(2), "a".__add__("b"), [1].__add__([2]), (1,).__mul__(2), (5).__lt__(6), "a".__eq__("a"), (3).__neg__(), True.__and__(False), (7).__divmod__(2) if hasattr(7, "__divmod__") else None)
try: S("a") + 1
except TypeError as e: print(e)
try: I(1) + "a"
except TypeError as e: print(e)
try: "a" + I(1)
except TypeError as e: print(e)
