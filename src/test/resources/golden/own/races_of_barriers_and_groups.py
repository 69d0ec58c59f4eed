import asyncio
async def nap(n, r=None):
    try: await asyncio.sleep(n)
    except asyncio.CancelledError as e: print('cancelled', r, e.args); raise
    return r
async def s7():
    b = asyncio.Barrier(3)
    async def party(n):
        try:
            i = await b.wait(); print('through', n, i)
        except asyncio.BrokenBarrierError as e: print('broken', n, e)
        except asyncio.CancelledError: print('cancelled', n); raise
    ts = [asyncio.create_task(party(i)) for i in range(3)]; await asyncio.gather(*ts)
    ts = [asyncio.create_task(party(i)) for i in range(2)]; await asyncio.sleep(0.1); ts[0].cancel(); print(b.n_waiting, b.broken, b.parties); await asyncio.sleep(0.1); print(b.n_waiting, b.broken)
    await b.reset(); await asyncio.sleep(0); print(b.n_waiting, b.broken, await asyncio.gather(*ts, return_exceptions=True))
    t = asyncio.create_task(party(9)); await asyncio.sleep(0); await b.abort(); await t; print(b.broken); await party(10); await b.reset(); print(b.broken)
    async with asyncio.timeout(1):
        try:
            async with b as pos: print(pos)
        except asyncio.CancelledError: print('c'); 
async def s8():
    async def bad(n): await asyncio.sleep(n); raise ValueError(n)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(0.1)); tg.create_task(nap(1, 'sib')); t = tg.create_task(bad(0.1), name='b2'); print(t.get_name())
    except BaseException as e: print(repr(e), e.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(nap(1, 's')); raise KeyError('body')
    except BaseException as e: print(repr(e))
    async def outer():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(nap(1, 'in')); await nap(2, 'body')
    t = asyncio.create_task(outer()); await asyncio.sleep(0.1); t.cancel('from outside')
    try: await t
    except asyncio.CancelledError as e: print('cancelled', e.args, t.cancelling())
    async def outer2():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(nap(1, 'in')); tg.create_task(bad(0.1))
    t = asyncio.create_task(outer2()); await asyncio.sleep(0.1); t.cancel()
    try: await t
    except BaseException as e: print(repr(e))
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(nap(1, 'c')); await asyncio.sleep(0); t.cancel()
    print('child cancel does not hurt', t.cancelled())
    try:
        async with asyncio.TaskGroup() as a:
            a.create_task(nap(1, 'a'))
            async with asyncio.TaskGroup() as b:
                b.create_task(bad(0.1)); b.create_task(nap(0.5, 'b'))
    except BaseException as e: print(repr(e))
    async def spawn(tg): await asyncio.sleep(0.1); tg.create_task(nap(0.1, 'late')); 
    async with asyncio.TaskGroup() as tg: tg.create_task(spawn(tg))
    try:
        async with asyncio.TaskGroup() as tg:
            async def cleanup():
                try: await asyncio.sleep(1)
                finally: tg.create_task(nap(0)) 
            tg.create_task(cleanup()); tg.create_task(bad(0.1))
    except BaseException as e: print(repr(e))
async def main():
    for s in (s7, s8,):
        print("--", s.__name__); await s()
asyncio.run(main())
