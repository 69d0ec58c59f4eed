import asyncio, time, concurrent.futures, functools, random
def blk(n, s, fail=False):
    print('start', n); time.sleep(s); print('stop', n)
    if fail: raise RuntimeError(n)
    return n
def multi(n):
    for i in range(3): time.sleep(0.1); print(n, i)
    return n
async def tick(k, d):
    for i in range(k): await asyncio.sleep(d); print('tick', i)
async def main():
    loop = asyncio.get_running_loop()
    pool = concurrent.futures.ThreadPoolExecutor(max_workers=1)
    fs = [loop.run_in_executor(pool, blk, i, 0.2) for i in range(4)]
    fs[2].cancel()
    try: await asyncio.wait_for(fs[1], 0.3)
    except TimeoutError: print('TO')
    print(await asyncio.gather(*fs, return_exceptions=True))
    done, pending = await asyncio.wait({asyncio.create_task(asyncio.to_thread(blk, 'w', 0.5)), asyncio.create_task(asyncio.sleep(0.2))}, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for p in pending: p.cancel()
    try: await asyncio.gather(asyncio.to_thread(blk, 'e', 0.1, True), asyncio.to_thread(blk, 'f', 0.2))
    except RuntimeError as e: print(repr(e))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(tick(4, 0.1)); a = tg.create_task(asyncio.to_thread(multi, 'm')); b = tg.create_task(asyncio.to_thread(multi, 'n'))
    print(a.result(), b.result())
    try:
        async with asyncio.timeout(0.15): await asyncio.to_thread(blk, 'slow', 0.4)
    except TimeoutError: print('timed out')
    t = asyncio.create_task(asyncio.to_thread(blk, 'cancelled', 0.2)); await asyncio.sleep(0.1); t.cancel()
    try: await t
    except asyncio.CancelledError: print('task cancelled, thread goes on')
    ev = asyncio.Event()
    def setter(): time.sleep(0.1); loop.call_soon_threadsafe(ev.set)
    f = loop.run_in_executor(None, setter); time.sleep(0.5); print('blocked'); await ev.wait(); await f
    print(await loop.run_in_executor(None, functools.partial(sorted, [3, 1, 2], reverse=True)))
    print(await loop.run_in_executor(None, lambda: sum(range(10))))
    try: await loop.run_in_executor(None, 5)
    except TypeError as e: print(e)
    try: await asyncio.to_thread(blk)
    except TypeError as e: print(e)
    async def co(): return 1
    r = await asyncio.to_thread(co); print(asyncio.iscoroutine(r)); print(await r)
    def gen():
        for i in range(2): time.sleep(0.1); yield i
    def uses(): return [x for x in gen()]
    print(await asyncio.gather(asyncio.to_thread(uses), tick(2, 0.05)))
    def stop(): time.sleep(0.1); raise StopIteration(5)
    def sysx(): time.sleep(0.1); raise SystemExit(3)
    class CM:
        def __enter__(self): print('enter'); return self
        def __exit__(self, *a): print('exit')
    def with_cm():
        with CM(): time.sleep(0.1); print('in')
        try: time.sleep(0.1); 1/0
        except ZeroDivisionError: time.sleep(0.1); print('handled')
        finally: time.sleep(0.1); print('fin')
    await asyncio.gather(asyncio.to_thread(with_cm), tick(5, 0.07))
    loop.run_in_executor(None, blk, 'left', 1); asyncio.create_task(asyncio.to_thread(multi, 'left2')); await asyncio.sleep(0)
asyncio.run(main()); print('end', time.monotonic())
