import asyncio
async def nap(n, r=None):
    try: await asyncio.sleep(n)
    except asyncio.CancelledError as e: print('cancelled', r, e.args); raise
    return r
async def s3():
    # gather duplicates, nested, cancellation
    t = asyncio.create_task(nap(0.1, 'a')); print(await asyncio.gather(t, t, nap(0, 'b'), t))
    g = asyncio.gather(nap(1, 1), asyncio.gather(nap(1, 2), nap(2, 3)))
    await asyncio.sleep(0.1); print(g.cancel()); 
    try: await g
    except asyncio.CancelledError as e: print('g', e.args)
    g = asyncio.gather(nap(1, 4), nap(1, 5), return_exceptions=True); await asyncio.sleep(0.1); g.cancel('bye')
    try: print(await g)
    except asyncio.CancelledError as e: print('g2', e.args)
    ts = [asyncio.create_task(nap(i, i)) for i in (1, 2)]
    g = asyncio.gather(*ts); await asyncio.sleep(0.5); ts[1].cancel('child')
    try: await g
    except asyncio.CancelledError as e: print('g3', e.args)
    print(g, [t.done() for t in ts]) if 0 else print(g.done(), g.cancelled(), [t.done() for t in ts])
    async def boom(n): await asyncio.sleep(n); raise ValueError(n)
    try: await asyncio.gather(boom(0.1), nap(0.3, 'survivor'), boom(0.2))
    except ValueError as e: print(e)
    await asyncio.sleep(0.5)
    print(await asyncio.gather(boom(0.1), nap(0.1, 'r'), return_exceptions=True))
async def s4():
    # nested timeouts at one instant
    loop = asyncio.get_running_loop()
    for outer, inner in ((0.1, 0.1), (0.1, 0.2), (0.2, 0.1)):
        try:
            async with asyncio.timeout(outer) as o:
                try:
                    async with asyncio.timeout(inner) as i: await nap(1, (outer, inner))
                except TimeoutError: print('inner', o.expired(), i.expired()); await asyncio.sleep(0.15)
        except TimeoutError: print('outer', o.expired(), i.expired())
        print(asyncio.current_task().cancelling())
    async with asyncio.timeout_at(loop.time() + 1) as tm: tm.reschedule(loop.time() + 3); await asyncio.sleep(2); print(tm.when(), tm)
    try:
        async with asyncio.timeout(-1): await asyncio.sleep(0); print('not here'); 
    except TimeoutError: print('neg')
    try:
        async with asyncio.timeout(0): print('before'); await asyncio.sleep(1)
    except TimeoutError: print('zero')
    try:
        async with asyncio.timeout(0.1): raise KeyError('own')
    except KeyError as e: print(e)
    async def canceled_inside():
        async with asyncio.timeout(1):
            await asyncio.sleep(0.5)
    t = asyncio.create_task(canceled_inside()); await asyncio.sleep(0.2); t.cancel('ext')
    try: await t
    except asyncio.CancelledError as e: print('ext', e.args)
    try:
        async with asyncio.timeout(0.1):
            try: await asyncio.sleep(1)
            except asyncio.CancelledError: print('swallowed')
            await asyncio.sleep(0.1); print('goes on')
    except TimeoutError: print('TO?')
async def main():
    for s in (s3, s4,):
        print("--", s.__name__); await s()
asyncio.run(main())
