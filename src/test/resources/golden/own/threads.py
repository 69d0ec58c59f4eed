import asyncio, time, functools, contextvars, threading
from concurrent.futures import ThreadPoolExecutor
v = contextvars.ContextVar('v', default='none')
def work(n, s):
    print('begin', n, v.get()); time.sleep(s); print('mid', n); time.sleep(s); print('end', n); return n*10
def bad(): time.sleep(0.1); raise ValueError('bad')
def quick(x): return x+1
class K:
    def __call__(self, a): time.sleep(0.05); return a
    def m(self, *, q=1): time.sleep(0.05); return q
async def ticker():
    for i in range(4):
        await asyncio.sleep(0.3); print('tick', i)
async def main():
    v.set('main')
    loop = asyncio.get_running_loop()
    t = asyncio.create_task(ticker())
    print(await asyncio.to_thread(work, 1, 0.2))
    r = await asyncio.gather(asyncio.to_thread(work, 2, 0.1), loop.run_in_executor(None, work, 3, 0.15), asyncio.to_thread(quick, 4), return_exceptions=True)
    print(r)
    try: await asyncio.to_thread(bad)
    except ValueError as e: print('caught', e)
    print(await loop.run_in_executor(None, functools.partial(work, 5, s=0.1)))
    print(await loop.run_in_executor(None, time.sleep, 0.25))
    print(await loop.run_in_executor(None, K(), 3), await asyncio.to_thread(K().m, q=7))
    ctx = contextvars.copy_context(); 
    print(await loop.run_in_executor(None, ctx.run, work, 6, 0.1))
    with ThreadPoolExecutor(max_workers=2) as pool:
        fs = [loop.run_in_executor(pool, work, i, 0.1*i) for i in range(10, 15)]
        fs[3].cancel()
        fs[0].cancel()
        print(await asyncio.gather(*fs, return_exceptions=True))
    # timeout on thread
    try: await asyncio.wait_for(asyncio.to_thread(work, 20, 0.5), 0.3)
    except asyncio.TimeoutError: print('timeout')
    # blocking the loop while thread runs
    f = loop.run_in_executor(None, work, 30, 0.1)
    time.sleep(0.15); print('after block'); time.sleep(0.2)
    print(await f)
    def poke(): 
        time.sleep(0.1)
        loop.call_soon_threadsafe(print, 'poked'); loop.call_soon_threadsafe(ev.set)
        return 'poker'
    ev = asyncio.Event()
    f = asyncio.to_thread(poke)
    tt = asyncio.create_task(f)
    await ev.wait(); print(await tt)
    await t
    def nest(): return asyncio.run(sub())
    async def sub(): return 'sub'
    try: print(await asyncio.to_thread(asyncio.get_running_loop))
    except RuntimeError as e: print(e)
    loop.run_in_executor(None, work, 99, 0.4)
    print('main ends')
asyncio.run(main())
print('over')
