"""A small actor system with mailboxes, ask/tell, supervision and timers; uses inheritance and generics."""
import asyncio, itertools, typing as t, dataclasses as dc
from collections.abc import Callable
M = t.TypeVar("M"); R = t.TypeVar("R")
@dc.dataclass(frozen=True)
class Msg:
    sender: "Actor | None"
    body: t.Any
    reply: asyncio.Future | None = dc.field(default=None, compare=False, repr=False)
@dc.dataclass(frozen=True)
class Inc: by: int = 1
@dc.dataclass(frozen=True)
class Get: ...
@dc.dataclass(frozen=True)
class Crash: why: str
class Stop(Exception): pass
class Actor(t.Generic[M]):
    ids = itertools.count()
    parent: t.ClassVar["Actor | None"] = None
    def __init__(self, name=None):
        self.name = name or f"{type(self).__name__.lower()}-{next(Actor.ids)}"
        self.inbox: asyncio.Queue[Msg] = asyncio.Queue()
        self.children: list[Actor] = []
        self.restarts = 0
        self.task: asyncio.Task | None = None
    def start(self) -> t.Self:
        self.task = asyncio.create_task(self._loop(), name=self.name)
        return self
    async def _loop(self):
        await self.pre_start()
        while True:
            msg = await self.inbox.get()
            try:
                result = await self.receive(msg)
                if msg.reply is not None and not msg.reply.done(): msg.reply.set_result(result)
            except Stop: break
            except Exception as e:
                if msg.reply is not None: msg.reply.set_exception(e)
                if self.restarts >= 2: raise
                self.restarts += 1
                print(f"{self.name}: restart {self.restarts} after {e!r}")
                await self.pre_start()
        await asyncio.gather(*(c.stop() for c in self.children))
        print(self.name, "stopped")
    async def pre_start(self): pass
    async def receive(self, msg: Msg): raise NotImplementedError(type(msg.body).__name__)
    def tell(self, body, sender=None): self.inbox.put_nowait(Msg(sender, body))
    async def ask(self, body: M, timeout: float = 1.0) -> t.Any:
        f = asyncio.get_running_loop().create_future()
        self.inbox.put_nowait(Msg(None, body, f))
        return await asyncio.wait_for(f, timeout)
    async def stop(self):
        self.tell(Stop)
        await self.task
class Counter(Actor[Inc | Get | Crash]):
    async def pre_start(self): self.n = 0
    async def receive(self, msg):
        match msg.body:
            case Inc(by): self.n += by
            case Get(): return self.n
            case Crash(why=w): raise RuntimeError(w)
            case type() as cls if issubclass(cls, Stop): raise Stop
            case float() as d: await asyncio.sleep(d)
            case _: return await super().receive(msg)
class Parent(Actor):
    async def pre_start(self):
        self.children = [Counter(f"{self.name}.{i}").start() for i in range(2)]
    async def receive(self, msg):
        match msg.body:
            case ("all", body):
                return await asyncio.gather(*(c.ask(body) for c in self.children), return_exceptions=True)
            case cls if cls is Stop: raise Stop
            case int(n) if n > 0:
                for c in self.children: c.tell(Inc(n), sender=self)
async def main():
    p = Parent("root").start()
    p.tell(5); p.tell(7)
    print(await p.ask(("all", Get())))
    print(await p.ask(("all", Crash("oops"))))
    print(await p.ask(("all", Get())), await p.ask(("all", "what")))
    try: await p.children[0].ask(3.0, timeout=0.5)
    except TimeoutError as e: print("timeout", repr(e))
    print(Msg(None, Inc(3)), Inc() == Inc(1), hash(Inc(2)) == hash(Inc(2)), dc.astuple(Inc(4)), t.get_type_hints(Inc), Inc.__match_args__)
    try: Inc().by = 3
    except dc.FrozenInstanceError as e: print(repr(e))
    await p.stop()
    print([c.task.done() for c in p.children], p.task)
asyncio.run(main())
