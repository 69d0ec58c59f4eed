import copy
from collections import *
from dataclasses import dataclass
from enum import Enum
class A:
    __slots__ = ("x", "y")
    def __init__(self): self.x = [1]
class B:
    def __init__(self, n): self.n = n; self.me = self
class C(dict): pass
class L(list):
    def __init__(self, a): super().__init__(a); self.tag = [1]
class M:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep"
class Col(Enum): R = 1
a = A(); b = copy.copy(a); c = copy.deepcopy(a); print(b.x is a.x, c.x is a.x, c.x)
b = B([1]); d = copy.deepcopy(b); print(d.me is d, d.n == b.n, d.n is b.n, copy.copy(b).n is b.n)
print(copy.copy(C(a=1)), type(copy.deepcopy(C(a=[1]))), copy.copy(L([1])), copy.deepcopy(L([[1]])).tag, copy.copy(M()), copy.deepcopy([M()]))
print(copy.copy(Col.R) is Col.R, copy.deepcopy(Col.R) is Col.R, copy.copy(deque([1], maxlen=3)), copy.deepcopy(defaultdict(list, {1: [2]})), copy.copy(Counter("aab")), copy.deepcopy(Counter("aab")), copy.copy({1}), copy.deepcopy(frozenset([1])), copy.copy(len) is len, copy.copy(int))
l = [1]; l.append(l); m = copy.deepcopy(l); print(m[1] is m)
t = ([1],); u = copy.deepcopy(t); print(u is t, u[0] is t[0], copy.deepcopy((1, 2)) is not None, copy.copy(t) is t)
try: copy.deepcopy(x for x in [])
except TypeError as e: print(e)
@dataclass
class D:
    x: list
print(copy.deepcopy(D([1])), copy.copy(D([1])))
