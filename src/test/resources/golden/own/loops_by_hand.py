import asyncio
async def nap(n, r=None):
    try: await asyncio.sleep(n); print('napped', r); return r
    except asyncio.CancelledError: print('cancelled', r); raise
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
def hello(n):
    print('hello', n, loop.time())
    if n: loop.call_later(0.5, hello, n - 1)
    else: loop.stop()
loop.call_soon(hello, 3)
loop.run_forever()
ts = [loop.create_task(nap(i, i)) for i in range(3)]
print(len(loop.run_until_complete(asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED))[1]))
for t in asyncio.all_tasks(loop): t.cancel()
loop.run_until_complete(asyncio.gather(*asyncio.all_tasks(loop), return_exceptions=True))
fut = loop.create_future(); loop.call_later(1, fut.set_result, 'fr'); print(loop.run_until_complete(fut))
async def gen():
    try:
        for i in range(3): yield i; await asyncio.sleep(0.1)
    finally: print('gen closed')
async def use():
    async for i in gen():
        if i == 1: break
    print([i async for i in gen()])
loop.run_until_complete(use())
loop.run_until_complete(loop.shutdown_asyncgens())
t = loop.create_task(nap(5, 'pending'))
loop.call_soon(lambda: print('before stop')); loop.call_soon(loop.stop); loop.call_soon(lambda: print('same turn'))
loop.run_forever(); print(t.done()); t.cancel()
try: loop.run_until_complete(t)
except asyncio.CancelledError: print('ok')
def boom(): raise ValueError('cb')
loop.call_soon(boom); loop.call_soon(print, 'after boom'); loop.run_until_complete(asyncio.sleep(0))
h = [loop.call_at(loop.time() + d, print, d) for d in (0.3, 0.1, 0.2, 0.1 + 0.2, 0.30000000000000004)]; h[2].cancel()
loop.run_until_complete(asyncio.sleep(1))
async def coro_cb():
    f = asyncio.get_running_loop().create_future(); order = []
    def a(f): order.append('a'); f.remove_done_callback(b); f.add_done_callback(c)
    def b(f): order.append('b')
    def c(f): order.append('c')
    f.add_done_callback(a); f.add_done_callback(b); f.set_result(None); await asyncio.sleep(0); await asyncio.sleep(0); print(order)
    await asyncio.wait({f, f}); print(await asyncio.gather(f, f))
    x = asyncio.ensure_future(nap(0.1, 'x')); print(asyncio.ensure_future(x) is x)
    class Aw:
        def __await__(self): yield from asyncio.sleep(0.1).__await__(); return 'aw'
    print(await Aw(), await asyncio.ensure_future(Aw()), await asyncio.wait_for(Aw(), 1), await asyncio.gather(Aw(), x))
    class Bare:
        def __await__(self): yield; return 'bare'
    print(await Bare())
    class Wrong:
        def __await__(self): yield 5
    try: await Wrong()
    except RuntimeError as e: print(e)
    try: await 5
    except TypeError as e: print(e)
    async def recursive(n): return n if n == 0 else await asyncio.create_task(recursive(n - 1))
    print(await recursive(5))
    async def two(): 
        c = nap(0.1, 'once'); await c
        try: await c
        except RuntimeError as e: print(e)
    await two()
    c = nap(0); t1 = asyncio.create_task(c)
    t2 = asyncio.create_task(c)
    print(await asyncio.gather(t1, t2, return_exceptions=True))
    async def fin():
        try: await asyncio.sleep(10)
        finally: await asyncio.sleep(0.1); print('finally')
    t = asyncio.create_task(fin()); await asyncio.sleep(0); t.cancel(); await asyncio.sleep(0.05); t.cancel(); print(await asyncio.gather(t, return_exceptions=True), t.cancelling())
    async def supp():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: return 'returned anyway'
    t = asyncio.create_task(supp()); await asyncio.sleep(0); t.cancel(); print(await t, t.cancelled(), t.cancelling())
loop.run_until_complete(coro_cb())
loop.close()
async def m(): return asyncio.get_running_loop().time()
print(asyncio.run(m())); print(asyncio.run(m()))
