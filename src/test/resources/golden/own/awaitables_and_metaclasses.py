"""Awaitable protocols, generator-based awaits, descriptors, metaclasses and decorators in async code."""
import asyncio, inspect, abc, copy, types, typing
from collections.abc import Awaitable, Coroutine, Generator

class Delay:
    def __init__(self, s, v=None): self.s, self.v = s, v
    def __await__(self) -> Generator[typing.Any, None, typing.Any]:
        yield from asyncio.sleep(self.s).__await__()
        return self.v

class Once(Awaitable):
    def __init__(self, coro_fn): self._fn, self._task = coro_fn, None
    def __await__(self):
        if self._task is None: self._task = asyncio.ensure_future(self._fn())
        return self._task.__await__()

class async_property:
    def __init__(self, fn): self.fn = fn
    def __set_name__(self, owner, name): self.name = "_cached_" + name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        cache = obj.__dict__.setdefault(self.name, None)
        if cache is None:
            cache = obj.__dict__[self.name] = Once(lambda: self.fn(obj))
        return cache

class Registry(abc.ABCMeta):
    known = {}
    def __new__(mcls, name, bases, ns, *, key=None):
        cls = super().__new__(mcls, name, bases, ns)
        if key: mcls.known[key] = cls
        return cls
    def __init__(cls, name, bases, ns, *, key=None): super().__init__(name, bases, ns)
    def __iter__(cls): return iter(sorted(cls.known))
    def __call__(cls, *a, **k):
        obj = super().__call__(*a, **k)
        obj.made = True
        return obj

class Service(metaclass=Registry):
    @abc.abstractmethod
    async def start(self): ...
    @classmethod
    async def create(cls, *a): self = cls(*a); await self.start(); return self
    @staticmethod
    async def ping(n=1): await asyncio.sleep(n); return "pong" * n

class Db(Service, key="db"):
    async def start(self): self.pool = await Delay(0.1, ["c1", "c2"])
    @async_property
    async def version(self): print("asking"); await asyncio.sleep(0.2); return (1, 2)
    def __getattr__(self, name):
        if name.startswith("get_"):
            async def getter(*args): await asyncio.sleep(0); return name[4:], args
            return getter
        raise AttributeError(name)

def timed(fn):
    if inspect.iscoroutinefunction(fn):
        async def w(*a, **k):
            t = asyncio.get_running_loop().time()
            try: return await fn(*a, **k)
            finally: print(fn.__qualname__, "took", round(asyncio.get_running_loop().time() - t, 3))
    else:
        def w(*a, **k): return fn(*a, **k)
    w.__signature__ = inspect.signature(fn)
    return w

@timed
async def work(a, /, b: int = 2, *args, c, d=4, **kw) -> str:
    await Delay(0.3)
    return f"{a}{b}{args}{c}{d}{kw}"

@types.coroutine
def old(n):
    got = yield from asyncio.sleep(n, "old style")
    return got

async def main():
    db = await Db.create()
    print(db.pool, db.made, list(Service), Registry.known["db"] is Db)
    print(await asyncio.gather(db.version, db.version, Delay(0.5, "d")))
    print(await db.version, await db.get_user(1, 2), await Service.ping(2))
    try: Service()
    except TypeError as e: print(e)
    try: db.nothing
    except AttributeError as e: print(repr(e))
    print(await work(1, 3, 9, c=5, z=6), inspect.signature(work))
    try: await work(1)
    except TypeError as e: print(e)
    print(await old(0.1))
    c = work(1, c=2)
    print(inspect.iscoroutine(c), isinstance(c, Coroutine), isinstance(Delay(1), Awaitable), c.__name__, c.cr_running, inspect.getcoroutinestate(c))
    c.close()
    try: await c
    except RuntimeError as e: print(e)
    for bad in 3, "x", None, [Delay(1)]:
        try: await bad
        except TypeError as e: print(e)
    class Bad:
        def __await__(self): return 5
    try: await Bad()
    except TypeError as e: print(e)
    x = copy.copy(db); x.pool.append("c3"); print(db.pool, copy.deepcopy(db.pool) is db.pool)
asyncio.run(main())
