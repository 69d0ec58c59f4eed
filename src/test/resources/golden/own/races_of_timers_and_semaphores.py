import asyncio
async def nap(n, r=None):
    try: await asyncio.sleep(n)
    except asyncio.CancelledError as e: print('cancelled', r, e.args); raise
    return r
async def s9():
    loop = asyncio.get_running_loop()
    def cb(x): print('cb', x, loop.time())
    t0 = loop.time()
    for i, d in enumerate((0, 0.1, -1, 0.1, 0)): loop.call_later(d, cb, (i, d))
    loop.call_soon(cb, 'soon'); h = loop.call_later(0.05, cb, 'never'); h.cancel(); loop.call_at(t0 + 0.1, cb, 'at'); loop.call_at(0, cb, 'past')
    await asyncio.sleep(0); print('s0'); await asyncio.sleep(0.1); print('s1'); await asyncio.sleep(-1); print('s2')
    for i in range(3): await asyncio.gather(asyncio.sleep(0), asyncio.sleep(0.1), asyncio.sleep(0))
    f = loop.create_future(); loop.call_soon(f.set_result, 1); print(await f)
    f = loop.create_future(); f.add_done_callback(lambda f: print('x')); f.add_done_callback(cb); print(f.remove_done_callback(cb)); f.set_result(1); f.add_done_callback(lambda f: print('after done')); await asyncio.sleep(0)
async def s10():
    s = asyncio.Semaphore(2)
    async def use(n):
        async with s: print('in', n, s.locked()); await asyncio.sleep(0.1)
    ts = [asyncio.create_task(use(i)) for i in range(6)]; await asyncio.sleep(0.05); ts[2].cancel(); await asyncio.sleep(0.05); ts[3].cancel()
    print(await asyncio.gather(*ts, return_exceptions=True), s._value)
    sh = asyncio.create_task(nap(0.3, 'inner'))
    async def sheltered(): return await asyncio.shield(sh)
    o = asyncio.create_task(sheltered()); await asyncio.sleep(0.1); o.cancel(); print(await asyncio.gather(o, sh, return_exceptions=True))
    async def badsh(): await asyncio.sleep(0.1); raise ValueError('lost')
    o = asyncio.shield(badsh()); await asyncio.sleep(0); o.cancel(); await asyncio.sleep(0.2); print(o.cancelled())
    e = asyncio.Event(); w = [asyncio.create_task(e.wait()) for _ in range(3)]; await asyncio.sleep(0); w[1].cancel(); e.set(); e.clear(); print(await asyncio.gather(*w, return_exceptions=True))
    done, pend = await asyncio.wait([asyncio.create_task(nap(i/10, i)) for i in range(4)], timeout=0.15); print(len(done), len(pend)); 
    done, pend = await asyncio.wait(pend, return_when=asyncio.FIRST_COMPLETED); print(len(done), len(pend)); [p.cancel() for p in pend]
    async def fe(): await asyncio.sleep(0.1); raise ValueError
    done, pend = await asyncio.wait([asyncio.create_task(fe()), asyncio.create_task(nap(1, 'slow'))], return_when=asyncio.FIRST_EXCEPTION); print(len(done), len(pend)); [d.exception() for d in done]
    for c in asyncio.as_completed([nap(0.3, 3), nap(0.1, 1), fe(), nap(0.2, 2)], timeout=0.25):
        try: print(await c)
        except (ValueError, TimeoutError) as e: print(repr(e))
    async def self_cancel(): asyncio.current_task().cancel('me'); await asyncio.sleep(0)
    t = asyncio.create_task(self_cancel()); print(await asyncio.gather(t, return_exceptions=True))
    async def never(): return 1
    t = asyncio.create_task(never()); t.cancel(); print(await asyncio.gather(t, return_exceptions=True))
    async def uncancels():
        try: await asyncio.sleep(1)
        except asyncio.CancelledError: print(asyncio.current_task().uncancel()); await asyncio.sleep(0.1); return 'alive'
    t = asyncio.create_task(uncancels()); await asyncio.sleep(0); t.cancel(); print(await t)
async def main():
    for s in (s9, s10,):
        print("--", s.__name__); await s()
asyncio.run(main())
