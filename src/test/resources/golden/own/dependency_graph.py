"""Dependency graph runner, topological levels, progress events, deadlines, results, and a text Gantt chart."""
from __future__ import annotations
import asyncio, collections, dataclasses, time, sys, traceback
from typing import Iterable
@dataclasses.dataclass
class Node:
    name: str
    cost: float
    deps: tuple[str, ...] = ()
    fails: bool = False
    start: float = dataclasses.field(init=False, default=0.0)
    end: float | None = dataclasses.field(init=False, default=None)
class Skipped(Exception): pass
class Graph:
    def __init__(self, nodes: Iterable[Node]):
        self.nodes = {n.name: n for n in nodes}
        self.tasks: dict[str, asyncio.Task] = {}
        self.events = asyncio.Queue()
        self.slots = asyncio.Semaphore(2)
    def check(self):
        seen, path = set(), []
        def visit(n):
            if n in path: raise ValueError(" -> ".join(path[path.index(n):] + [n]))
            if n in seen: return
            path.append(n)
            for d in self.nodes[n].deps: visit(d)
            seen.add(path.pop())
        for n in self.nodes: visit(n)
        return self
    async def run_node(self, node):
        results = await asyncio.gather(*(self.tasks[d] for d in node.deps), return_exceptions=True)
        if bad := [d for d, r in zip(node.deps, results) if isinstance(r, Exception)]:
            raise Skipped(f"{node.name} needs {', '.join(bad)}")
        async with self.slots:
            node.start = time.monotonic()
            await self.events.put(("start", node.name))
            try:
                await asyncio.sleep(node.cost)
                if node.fails: raise RuntimeError(f"{node.name} failed")
                return sum(r for r in results) + node.cost
            finally:
                node.end = time.monotonic()
                await self.events.put(("end", node.name))
    async def watch(self):
        running = set()
        while True:
            kind, name = await self.events.get()
            (running.add if kind == "start" else running.discard)(name)
            print(f"{time.monotonic():5.2f} {kind:>5} {name:<8} running={sorted(running)}")
    async def run(self):
        w = asyncio.create_task(self.watch())
        for n in self.nodes.values(): self.tasks[n.name] = asyncio.create_task(self.run_node(n), name=n.name)
        done = await asyncio.gather(*self.tasks.values(), return_exceptions=True)
        await asyncio.sleep(0)
        w.cancel()
        return dict(zip(self.tasks, done))
    def chart(self):
        for n in self.nodes.values():
            if n.end is not None:
                a, b = round(n.start * 4), round(n.end * 4)
                print(f"{n.name:>8} |{' ' * a}{'#' * (b - a)}")
def graph(): return Graph([Node("egg", 1, ("pan", "shop")), Node("pan", .5), Node("shop", 1.5), Node("toast", .75, ("shop",), fails=True), Node("serve", .25, ("egg", "toast")), Node("tea", 1)])
async def main():
    g = graph().check()
    for name, r in (await g.run()).items(): print(name, repr(r))
    g.chart()
    try: Graph([Node("a", 1, ("b",)), Node("b", 1, ("a",))]).check()
    except ValueError as e: print("cycle", e)
    try: Graph([Node("a", 1, ("zz",))]).check()
    except KeyError as e: print("unknown", e)
    g = graph()
    try:
        async with asyncio.timeout(1.6): await g.run()
    except TimeoutError:
        print("deadline", sorted(n for n, t in g.tasks.items() if t.cancelled()))
    print(dataclasses.fields(Node)[2].name, Node("x", 1), [f.type for f in dataclasses.fields(Node)])
    def deep(n): return deep(n - 1) if n else 1 / 0
    try: deep(3)
    except ZeroDivisionError as e:
        print(len(traceback.extract_tb(e.__traceback__)), e.__traceback__.tb_lineno, traceback.format_exception_only(e))
asyncio.run(main())
