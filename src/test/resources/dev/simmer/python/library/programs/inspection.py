import inspect, functools, asyncio, pprint, contextlib
from inspect import *
from dataclasses import dataclass
from typing import Optional, List
def tr(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def f(a, /, b: int, c=1, *d, e, g: str = "x", **h) -> Optional[int]:
    """Doc
        more
    """
async def co(x): pass
def gen(): yield
async def ag(): yield
class A:
    "class doc"
    def __init__(self, x: int, y=2): pass
    def m(self, q): pass
    @classmethod
    def cm(cls, z): pass
    @staticmethod
    def sm(w): pass
    @property
    def p(self): pass
tr(lambda: (signature(f), signature(co), signature(A), signature(A(1).m), signature(A.cm), signature(A.sm), signature(lambda *a, k=3: 1), signature(functools.partial(f, 1, c=5))))
tr(lambda: [(p.name, str(p.kind), p.default, p.annotation) for p in signature(f).parameters.values()][:3])
tr(lambda: (repr(signature(f)), signature(f).return_annotation, list(signature(f).parameters), signature(f).parameters["b"]))
tr(lambda: signature(f).bind(1, 2, 3, e=4).arguments); tr(lambda: signature(co).bind()); tr(lambda: signature(co).bind(1, 2)); tr(lambda: signature(co).bind(y=2))
b = signature(A).bind(1); b.apply_defaults(); tr(lambda: (b.args, b.kwargs, b))
tr(lambda: [iscoroutinefunction(x) for x in (f, co, gen, ag, A, A.m, functools.partial(co, 1))])
tr(lambda: [isgeneratorfunction(gen), isasyncgenfunction(ag), isfunction(f), ismethod(A(1).m), isclass(A), isbuiltin(len), ismodule(inspect), isroutine(len), isfunction(len)])
c = co(1); tr(lambda: (iscoroutine(c), isawaitable(c), getcoroutinestate(c))); c.close(); tr(lambda: getcoroutinestate(c))
g = gen(); tr(lambda: (isgenerator(g), getgeneratorstate(g), next(g), getgeneratorstate(g)))
tr(lambda: (getdoc(f), getdoc(A), cleandoc("  a\n    b\n   c"), [n for n, _ in getmembers(A, isfunction)]))
@dataclass
class D:
    x: int
    y: List[int] = None
tr(lambda: signature(D)); tr(lambda: signature(3))
@functools.wraps(f)
def w(*a): pass
tr(lambda: (signature(w), unwrap(w) is f))
data = {"name": "kitchen", "pots": [{"id": i, "what": "soup" * 3} for i in range(4)], "z": (1, 2), "set": {3, 1, 2}}
pprint.pprint(data); pprint.pprint(list(range(40)), width=40, compact=True); pprint.pprint({"b": 1, "a": 2}); print(pprint.pformat([["x" * 30] * 3] * 2, indent=4)); pprint.pprint("word " * 30); pprint.pprint({"k": "long text here " * 8}, width=50)
pprint.pp({"b": 1, "a": [1, 2]}); pprint.pprint([1, [2, [3, [4]]]], depth=2); pprint.pprint(D(1, [1] * 40)); pprint.pprint((1,)); pprint.pprint({}); pprint.pprint(tuple("abcdefghijklmnopqrstuvwxyz"))
class CM(contextlib.AbstractContextManager):
    def __exit__(self, *a): print("exit")
with CM(): print("in")
class Bad(contextlib.AbstractContextManager): pass
tr(lambda: Bad())
class Duck:
    def __enter__(self): pass
    def __exit__(self, *a): pass
tr(lambda: (isinstance(Duck(), contextlib.AbstractContextManager), isinstance(3, contextlib.AbstractAsyncContextManager)))
