"""Flags that are not defined from the least bit up, and combinations with bits of no name."""
from enum import CONFORM, KEEP, Flag, IntFlag, auto

class Perm(IntFlag):
    R = 4; W = 2; X = 1
    RW = 6
print(list(Perm), repr(Perm.R | Perm.W), list(Perm(7)), Perm._member_names_, Perm(7), repr(Perm(15)), len(Perm(7)), list(reversed(Perm)))
class C(Flag):
    B = 2; A = 1; N = 0; D = 4
print(list(C), C(3), repr(C(7)), list(C(7)), C(0), ~C.A, repr(C.A|C.D))
class F(Flag):
    A = auto(); B = auto(); AB = A | B; Cc = auto()
print(list(F), repr(F(7)), F.AB, list(F(7)), list(F.AB), dir(F)[:3])
print(Perm.__members__, F(5) in F(7))
class G(Flag):
    A = 1; BC = 6
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
t(lambda: G(2)); t(lambda: G(3)); t(lambda: G(7)); t(lambda: Perm(8)); t(lambda: Perm(0)); t(lambda: ~Perm.R); t(lambda: G(6)); t(lambda: G(8)); t(lambda: Perm(-1)); t(lambda: ~G.A); t(lambda: Perm(16 | 4))
class K(Flag, boundary=KEEP):
    A = 1; B = 2; AB = 3; BA = 3
t(lambda: K(7)); t(lambda: K(8)); t(lambda: ~K.A); t(lambda: list(K(7))); t(lambda: K(-2)); t(lambda: Perm.R ^ 15)
class M(Flag, boundary=CONFORM):
    A = 1; B = 4
t(lambda: M(7)); t(lambda: M(2)); t(lambda: M(-1))
