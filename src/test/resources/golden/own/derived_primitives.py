import asyncio, sys
class MyQ(asyncio.Queue):
    def __init__(self, name, *a):
        super().__init__(maxsize=2); self.name = name
    def _put(self, item): super()._put((self.name, item))
    async def get(self):
        x = await super().get(); print('got', x); return x
class Unique(asyncio.Queue):
    def _init(self, maxsize): self._queue = set()
    def _put(self, item): self._queue.add(item)
    def _get(self): return self._queue.pop()
class MyLock(asyncio.Lock):
    async def acquire(self): print('acquiring'); r = await super().acquire(); print('ok'); return r
    def release(self): print('releasing'); super().release()
class MyEvent(asyncio.Event):
    def __init__(self): super().__init__(); self.count = 0
    def set(self): self.count += 1; super().set()
class X: pass

class Sem(asyncio.Semaphore):
    async def __aenter__(self): print('sem in'); return await super().__aenter__()
async def f(n): await asyncio.sleep(n); return n
async def main():
    q = MyQ('q'); await q.put(1); await q.put(2); print(q.full(), q.name, q.maxsize, await q.get(), q)
    async with MyLock(): print('in')
    e = MyEvent(); e.set(); print(e.count, await e.wait())
    async with Sem(1): print('s')
    class Ctx(asyncio.TaskGroup):
        async def __aenter__(self): print('enter'); return await super().__aenter__()
    async with Ctx() as c: c.create_task(f(0.1))
    class Cond(asyncio.Condition): pass
    async with Cond() as cc: print(cc)
async def un():
    q = Unique(); q.put_nowait(1); q.put_nowait(1); print(q.qsize(), q._queue, await q.get(), q.empty())
asyncio.run(main()); asyncio.run(un())
