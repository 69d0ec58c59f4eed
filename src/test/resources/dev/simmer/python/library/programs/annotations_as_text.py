from __future__ import annotations
class A:
    x: dict[str, A] = {}
    y: Nope = 3
    def f(self, q: Nada) -> Undefined | None: pass
z: Foo[int, "x"] = 1
print(A.__annotations__, A.f.__annotations__, __annotations__)
from typing import get_type_hints, Optional, ClassVar
from dataclasses import dataclass, field, InitVar, KW_ONLY, fields
import functools
@dataclass
class D:
    a: int
    b: Optional[D] = None
    c: ClassVar[int] = 3
    d: InitVar[int] = 4
    _: KW_ONLY
    e: list[int] = field(default_factory=list)
    def __post_init__(self, d): self.d2 = d
print(D(1), D(1).d2, [f.name for f in fields(D)], D.__doc__, get_type_hints(D.__post_init__), fields(D)[0].type)
@functools.singledispatch
def s(x): return "o"
@s.register
def _(x: int): return "int"
print(s(1), s("a"))
def g(a: tuple[int, ...], *b: "q", c: Callable[[int], str] = None, **d: A.B) -> list[int | None]: pass
print(g.__annotations__)
class N:
    def m(self, x: -1, y: f(1, k=2), z: "it's" = 0) -> (int, str): pass
print(N.m.__annotations__)
