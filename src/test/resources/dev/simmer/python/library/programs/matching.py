from dataclasses import dataclass
from collections import namedtuple, deque, defaultdict
import typing
@dataclass
class P:
    x: int
    y: int = 0
NT = namedtuple("NT", "a b c")
class C:
    __match_args__ = ("u", "v")
    def __init__(self, u, v): self.u = u; self.v = v
class K:
    RED = "red"; N = 5
def f(s):
    match s:
        case 0 | 1: return "small"
        case -1: return "neg"
        case 2.5: return "float"
        case "hello" | b"hello": return "greet"
        case True: return "true"
        case None: return "none"
        case K.RED: return "K.RED"
        case K.N: return "K.N"
        case []: return "empty"
        case [x]: return ("one", x)
        case [x, y] if x == y: return ("pair eq", x)
        case [1, *rest]: return ("1..", rest)
        case ["a", *_, "z"]: return "a..z"
        case (x, [y, *z] as inner, *w): return ("nested", x, y, z, inner, w)
        case {"k": v, **rest} if rest: return ("k+rest", v, rest)
        case {"k": {"deep": d}}: return ("deep", d)
        case {"k": v}: return ("k", v)
        case {}: return "map"
        case P(x=0, y=y): return ("P0", y)
        case P(x, y) as p if x > 0: return ("P", x, y, p)
        case P(): return "P any"
        case NT(a, b=2): return ("NT", a)
        case C(1, v=q) | C(q, 1): return ("C", q)
        case int(n): return ("int", n)
        case float(): return "num"
        case str(t): return ("str", t)
        case (int() | str()) as z: return "never"
        case list(): return "list"
        case set(x): return ("set", x)
        case _: return "other"
class Cx: pass
for v in [0, 1, -1, 2.5, "hello", b"hello", True, False, None, "red", 5, [], (), [7], (3, 3), [1, 2, 3], ["a", 1, 2, "z"], [9, [8, 7, 6], 5, 4], [9, 8], {"k": 1, "m": 2}, {"k": {"deep": 3}}, {"k": 1}, {"z": 1}, {}, P(0, 9), P(3, 4), P(-1, 4), NT(1, 2, 3), NT(1, 5, 3), C(1, 7), C(6, 1), C(5, 5), 99, 1.25, "text", {1}, object, range(2), range(1), "xyz", deque([1, 2]), defaultdict(int), frozenset([1])]:
    try: print(repr(v)[:18], "->", f(v))
    except Exception as e: print(repr(v), type(e), e)
def g(s):
    match s:
        case Cx(1): return 1
def err(fn):
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
err(lambda: g(Cx()))
class B1: __match_args__ = ["a"]
class B2: __match_args__ = (1,)
class B3: __match_args__ = ("a",); a = 1
def h(s, c=0):
    match s:
        case B1(x): return x
        case B2(x): return x
        case B3(x, a=y): return x
        case B3(x, y): return x
        case int(a, b): return a
err(lambda: h(B1())); err(lambda: h(B2())); err(lambda: h(B3())); err(lambda: h(4))
NotAClass = 5
def i(s):
    match s:
        case NotAClass(): return 1
err(lambda: i(4))
def j(s):
    match s:
        case {K.RED: a, "red": b}: return a, b
err(lambda: j({"red": 1}))
def k(cmd):
    match cmd.split():
        case ["go", ("north" | "south") as d]: return d
        case ["get", obj, *_]: return obj
        case [action]: return action
        case []: return "nothing"
        case _: return "?"
print([k(c) for c in ("go north", "go up", "get lamp now", "look", "", "a b c")])
x = 5
match x:
    case y: print(y)
match x, 6:
    case a, b: print(a, b)
match [1, [2, [3, 4]]]:
    case [a, [b, [*c]]]: print(a, b, c)
a = "keep"
match [1, 2]:
    case [a, 3]: pass
    case _: print(a)
for q in range(4):
    match q:
        case 0: continue
        case 3: break
        case n: print("loop", n)
class Own:
    def __eq__(self, o): return o == "own"
match Own():
    case "own": print("eq used")
match = 3; case = 4; print(match, case)
match (match, case):
    case (3, 4): print("soft")
match {"a": 1, "b": [1, 2]}:
    case {"a": int() as n, "b": [_, *rs], **kw}: print(n, rs, kw)
