import asyncio, sys
from contextlib import *
class R:
    def __init__(self, n, fail_in=False, fail_out=False, swallow=False): self.n, self.fi, self.fo, self.s = n, fail_in, fail_out, swallow
    def __enter__(self):
        print("in", self.n)
        if self.fi: raise OSError("in " + self.n)
        return self.n
    def __exit__(self, t, v, tb):
        print("out", self.n, repr(v))
        if self.fo: raise KeyError("out " + self.n)
        return self.s
def chain(e):
    out = []
    while e is not None and len(out) < 10: out.append(repr(e)); e = e.__context__
    return out
for combo in (dict(), dict(swallow=True)):
    for body in (None, ValueError("body")):
        try:
            with ExitStack() as st:
                st.enter_context(R("a", **combo)); st.enter_context(R("b", fail_out=True)); st.callback(print, "cb")
                if body: raise body
            print("fine")
        except Exception as e: print(chain(e))
try:
    with ExitStack() as st:
        st.enter_context(R("a")); st.enter_context(R("b", fail_in=True))
except OSError as e: print(chain(e))
@contextmanager
def g(mode):
    try: yield mode
    except ValueError as e:
        if mode == "swallow": return
        if mode == "raise": raise KeyError("new") from e
        if mode == "again": yield 2
        raise
for m in ("swallow", "raise", "again", "pass"):
    try:
        with g(m): raise ValueError(m)
        print("swallowed")
    except Exception as e: print(type(e).__name__, e, repr(e.__cause__))
try:
    with g("x"): raise StopIteration("si")
except StopIteration as e: print("stop", e)
cm = g("once")
with cm: pass
try:
    with cm: pass
except Exception as e: print(type(e).__name__, e)
@contextmanager
def early():
    print("s"); yield; print("e")
def ret():
    with early(): return 5
print(ret())
for i in range(3):
    with early():
        if i == 1: break
@asynccontextmanager
async def ag(mode):
    await asyncio.sleep(0.1)
    try: yield mode
    except asyncio.CancelledError: print("cancelled inside"); raise
    except ValueError: print("handled"); 
    finally: await asyncio.sleep(0.1); print("done", mode)
async def victim():
    async with ag("v"): await asyncio.sleep(10)
async def main():
    async with ag("a") as x, ag("b") as y: print(x, y)
    async with ag("h"): raise ValueError
    t = asyncio.create_task(victim()); await asyncio.sleep(0.5); t.cancel()
    try: await t
    except asyncio.CancelledError: print("victim gone", t.cancelled())
    try:
        async with ag("k"): raise KeyError("k")
    except KeyError as e: print(repr(e))
    @ag("deco")
    async def fn(a): return a * 2
    print(await fn(4), await fn(5))
    st = AsyncExitStack(); await st.enter_async_context(ag("late")); st2 = st.pop_all(); await st.aclose(); print("nothing"); await st2.aclose()
    try:
        with ag("x"): pass
    except Exception as e: print(type(e).__name__, e)
    try:
        async with R("q"): pass
    except Exception as e: print(type(e).__name__, e)
    async with nullcontext(): 
        with suppress(ZeroDivisionError, KeyError): 1 / 0
    s = suppress(KeyError)
    with s: {}["a"]
    with s: {}["b"]
    with closing(open_like()) as o: print(o)
class open_like:
    def close(self): print("closed")
    def __repr__(self): return "open"
asyncio.run(main())
