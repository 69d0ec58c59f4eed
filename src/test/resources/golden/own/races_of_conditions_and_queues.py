import asyncio
async def nap(n, r=None):
    try: await asyncio.sleep(n)
    except asyncio.CancelledError as e: print('cancelled', r, e.args); raise
    return r
async def s5():
    # conditions
    c = asyncio.Condition(); box = []
    async def waiter(n):
        async with c:
            try: await c.wait(); print('woken', n)
            except asyncio.CancelledError: print('cond cancelled', n, c.locked()); raise
    ts = [asyncio.create_task(waiter(i)) for i in range(4)]
    await asyncio.sleep(0)
    async with c: c.notify(2); ts[0].cancel(); ts[3].cancel()
    await asyncio.sleep(0.1)
    async with c: c.notify_all()
    print(await asyncio.gather(*ts, return_exceptions=True))
    async def pred():
        async with c: r = await c.wait_for(lambda: len(box)); print('pred', r)
    t = asyncio.create_task(pred()); await asyncio.sleep(0)
    for i in range(2):
        async with c: box.append(i); c.notify()
        await asyncio.sleep(0)
    await t
async def s6():
    q = asyncio.Queue(1)
    async def put(x): await q.put(x); print('put', x)
    async def get(n): x = await q.get(); print('get', n, x); q.task_done()
    ps = [asyncio.create_task(put(i)) for i in range(4)]
    await asyncio.sleep(0); ps[1].cancel(); await asyncio.sleep(0)
    gs = [asyncio.create_task(get(i)) for i in range(2)]
    await asyncio.sleep(0); gs[1].cancel(); ps[2].cancel()
    print(await asyncio.gather(*ps, *gs, return_exceptions=True)); print(q.qsize())
    while not q.empty(): q.get_nowait(); q.task_done()
    await q.join(); print('joined')
    gs = [asyncio.create_task(get(i)) for i in range(3)]; await asyncio.sleep(0)
    q.put_nowait('a'); gs[0].cancel(); await asyncio.sleep(0); await asyncio.sleep(0); await q.put('b'); await q.put('c')
    print(await asyncio.gather(*gs, return_exceptions=True))
    pq = asyncio.PriorityQueue()
    for x in (3, 1, 2): pq.put_nowait(x)
    print([await pq.get() for _ in range(3)])
    pq.put_nowait((1, {})); 
    try: pq.put_nowait((1, {}))
    except TypeError as e: print(e)
    j = asyncio.create_task(q.join()); await asyncio.sleep(0.1); j.cancel(); print(await asyncio.gather(j, return_exceptions=True))
async def main():
    for s in (s5, s6,):
        print("--", s.__name__); await s()
asyncio.run(main())
