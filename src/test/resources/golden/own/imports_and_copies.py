import asyncio, io, sys, warnings, traceback, types, copy, logging
import collections.abc as cabc
import collections.abc
from collections import abc, namedtuple, OrderedDict
from concurrent import futures
import concurrent.futures
from asyncio import Queue, sleep
try:
    import uvloop
except ImportError:
    uvloop = None
try:
    import ujson as json
except ModuleNotFoundError as e:
    print(e, e.name); import json
print(json.dumps({"a": [1]}), uvloop, collections.abc.Mapping is cabc.Mapping is abc.Mapping, futures.ThreadPoolExecutor is concurrent.futures.ThreadPoolExecutor)
class Ticker:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1; await asyncio.sleep(0.1); return self.n
print(isinstance(Ticker(1), cabc.AsyncIterator), isinstance(asyncio.Queue, type))
async def main():
    async for t in Ticker(2): print(t)
    f = asyncio.get_running_loop().create_future()
    t = asyncio.create_task(asyncio.sleep(0.2))
    print(isinstance(f, cabc.Awaitable), isinstance(t, cabc.Awaitable), isinstance(t, cabc.Coroutine), isinstance(f, asyncio.Future))
    buf = io.StringIO()
    try:
        await asyncio.wait_for(asyncio.sleep(5), 0.05)
    except asyncio.TimeoutError as e:
        print(type(e), type(e.__cause__), traceback.format_exception_only(e))
    with contextlib_redirect(buf): print("captured"); await asyncio.sleep(0.1)
    print(repr(buf.getvalue()))
    a = copy.copy(Ticker(5)); print(a.n, copy.deepcopy([a])[0].n)
    o = OrderedDict(b=1); o["a"] = 2; print(copy.copy(o), copy.deepcopy(o) == o)
    P = namedtuple("P", "x y"); print(copy.copy(P(1, 2)), copy.deepcopy(P([1], 2)), P(1, 2)._asdict())
    class E(Exception):
        def __init__(self, code): super().__init__(f"code {code}"); self.code = code
    print(repr(copy.copy(ValueError(1, 2))))
    e = E(5); e.add_note("n") ; print(e.__notes__)
    await asyncio.gather(t, f if f.done() else asyncio.sleep(0))
from contextlib import redirect_stdout as contextlib_redirect
asyncio.run(main())
