import asyncio, logging, functools, contextlib, itertools, enum, types, abc, typing, copy, operator, heapq
from contextlib import *; from contextlib import AsyncContextDecorator
class Log(logging.Handler):
    def __init__(self): super().__init__(); self.rows = []
    def emit(self, record): self.rows.append(self.format(record))
h = Log(); h.setFormatter(logging.Formatter("%(name)s|%(levelname)s|%(message)s"))
logging.getLogger().addHandler(h); logging.getLogger().setLevel(logging.DEBUG)
class Base(abc.ABC):
    registry = {}
    def __init_subclass__(cls, /, kind=None, **kw):
        super().__init_subclass__(**kw); Base.registry[kind or cls.__name__] = cls
    @abc.abstractmethod
    async def run(self): ...
    @property
    @abc.abstractmethod
    def cost(self): ...
class Boil(Base, kind="boil"):
    cost = 3
    async def run(self): await asyncio.sleep(self.cost); return "boiled"
class Fry(Base):
    @property
    def cost(self): return 2
    async def run(self): await asyncio.sleep(self.cost); raise RuntimeError("burnt")
@contextmanager
def step(name, log=logging.getLogger("steps")):
    log.debug("enter %s", name)
    try: yield log
    except Exception as e:
        log.error("failed %s: %s", name, e); raise
    else: log.debug("ok %s", name)
    finally: log.debug("leave %s", name)
class Once(ContextDecorator):
    def __enter__(self): print("once in"); return self
    def __exit__(self, *e): print("once out", e[0]); return True
class AOnce(AsyncContextDecorator):
    async def __aenter__(self): await asyncio.sleep(0.1); print("a in")
    async def __aexit__(self, *e): await asyncio.sleep(0.1); print("a out")
@Once()
def risky(): raise ValueError
@AOnce()
async def arisky(): await asyncio.sleep(1); return 5
@asynccontextmanager
async def timeout_log(n):
    loop = asyncio.get_running_loop(); t = loop.time()
    try:
        async with asyncio.timeout(n): yield t
    except TimeoutError: print("timed out after", loop.time() - t)
@asynccontextmanager
async def tx(name):
    await asyncio.sleep(0.1)
    try: yield name
    except* ValueError as g: print("group", g.exceptions)
    finally: await asyncio.sleep(0.1)
async def gen():
    for i in itertools.count():
        await asyncio.sleep(0.5); yield i
async def main():
    print(sorted(Base.registry))
    for k, c in Base.registry.items():
        try:
            with step(k) as lg: print(await c().run())
        except RuntimeError as e: print(e)
    print(risky(), await arisky())
    async with timeout_log(0.7): await asyncio.sleep(5)
    async with timeout_log(3) as t: await asyncio.sleep(1); print("fine", t)
    async with aclosing(gen()) as g:
        async for i in g:
            if i == 2: break
    with suppress(asyncio.TimeoutError): await asyncio.wait_for(asyncio.sleep(9), 0.2)
    async with AsyncExitStack() as st:
        names = [await st.enter_async_context(tx(n)) for n in "ab"]; print(names)
        st.push_async_callback(asyncio.sleep, 0.3); cb = st.callback(print, "cb")
        with ExitStack() as es: es.enter_context(closing(types.SimpleNamespace(close=lambda: print("closed")))); es.pop_all()
    try:
        async with AsyncExitStack() as st:
            @st.push_async_exit
            async def ex(t, v, tb): print("ex", t, v); await asyncio.sleep(0.1); raise KeyError("second")
            st.push(lambda t, v, tb: print("first", t))
            raise ValueError("orig")
    except KeyError as e: print(repr(e), repr(e.__context__), e.__context__.__context__)
    async with asyncio.TaskGroup() as tg:
        ts = [tg.create_task(asyncio.sleep(i / 10, i), name=f"n{i}") for i in range(3)]
    print([t.result() for t in ts], [t.get_name() for t in ts])
    print(copy.deepcopy({"a": [1, {2: (3, [4])}]}), h.rows[:4])
    loop = asyncio.get_running_loop()
    loop.call_soon(functools.partial(print, "partial", sep="-")); await asyncio.sleep(0)
    hp = []; 
    for x in ("c", "a", "b"): heapq.heappush(hp, x)
    print([heapq.heappop(hp) for _ in range(3)], functools.reduce(operator.mul, range(1, 6)))
    @types.coroutine
    def ticks(n):
        for i in range(n): yield
        return n
    print(await ticks(3))
    @functools.singledispatch
    def sh(x): return "?"
    @sh.register
    def _(x: list): return "list"
    print(sh([]), sh(1))
    @functools.cache
    def slow(n): return asyncio.ensure_future(asyncio.sleep(0.1, n))
    print(await asyncio.gather(slow(1), slow(1), slow(2)))
asyncio.run(main())
print(h.rows)
