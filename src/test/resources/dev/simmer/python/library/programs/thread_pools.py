import asyncio, time, threading, concurrent.futures
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_COMPLETED
def f(n, s=0.1):
    time.sleep(s); return n
def err(): raise KeyError('x')

with ThreadPoolExecutor(max_workers=3, thread_name_prefix='chef') as ex:
    print(list(ex.map(f, range(5))))
    e = ex.submit(err); print(e.exception(), type(e.exception()))
    try: e.result()
    except KeyError as x: print('ke', x)
    fs=[ex.submit(f, i, s) for i, s in enumerate((0.3,0.1,0.2))]
    for d in as_completed(fs): print(d.result())
    g = ex.submit(f, 1, 1)
    try: g.result(timeout=0.25)
    except concurrent.futures.TimeoutError as x: print('to', repr(x))
    done, nd = wait([g, ex.submit(f, 2, 0.1)], return_when=FIRST_COMPLETED)
    print(len(done), len(nd))
    g.add_done_callback(lambda fut: print('cb', fut.result()))

try: ex.submit(f, 1)
except RuntimeError as x: print(x)
with ThreadPoolExecutor() as ex: print(ex.submit(f, 1).result())
try: ThreadPoolExecutor(0)
except ValueError as x: print(x)
async def main():
    loop = asyncio.get_running_loop()
    async def co(x):
        print('co', x, threading.current_thread().name); await asyncio.sleep(0.2); return x*2
    def blocking():
        print(threading.current_thread().name)
        fut = asyncio.run_coroutine_threadsafe(co(4), loop)
        r = fut.result()
        print('helper got', r); return r
    print(await asyncio.to_thread(blocking))
    lock = threading.Lock(); order=[]
    def locked(n):
        with lock:
            order.append(('in', n)); time.sleep(0.1); order.append(('out', n))
    await asyncio.gather(*(asyncio.to_thread(locked, i) for i in range(3)))
    print(order)
    ev = threading.Event()
    def waits(): ev.wait(); return 'released'
    t = asyncio.create_task(asyncio.to_thread(waits)); await asyncio.sleep(0.1); ev.set(); print(await t)
    loc = threading.local(); loc.x = 1
    def other():
        try: print(loc.x)
        except AttributeError as e: print(e)
        loc.x = 2
    await asyncio.to_thread(other); print(loc.x)
    print(threading.main_thread().name, threading.active_count() >= 1, threading.get_ident() == threading.main_thread().ident)
    with ThreadPoolExecutor(2) as ex:
        cf = ex.submit(f, 5, 0.3)
        print(await asyncio.wrap_future(cf))
        futs = [loop.run_in_executor(ex, f, i) for i in range(3)]
        print(await asyncio.gather(*futs))
    s = threading.Semaphore(2); print(s.acquire(), s.acquire(blocking=False), s.acquire(blocking=False)); 
    r = threading.RLock()
    with r:
        with r: print(str(lock).split(' object')[0])
asyncio.run(main())
