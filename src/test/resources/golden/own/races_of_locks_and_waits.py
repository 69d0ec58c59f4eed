import asyncio
async def nap(n, r=None):
    try: await asyncio.sleep(n)
    except asyncio.CancelledError as e: print('cancelled', r, e.args); raise
    return r
async def s1():
    # cancel while acquiring, granted at the same time
    lock = asyncio.Lock(); await lock.acquire()
    async def want(n):
        async with lock: print('got', n); await asyncio.sleep(0.1)
    ts = [asyncio.create_task(want(i)) for i in range(3)]
    await asyncio.sleep(0); ts[0].cancel(); lock.release(); await asyncio.sleep(0); ts[1].cancel()
    print(await asyncio.gather(*ts, return_exceptions=True))
async def s2():
    # wait_for with deadline at the same instant as completion, cancel during
    for d in (0.1, 0.2):
        try: print(await asyncio.wait_for(nap(0.1, 'x'), d))
        except TimeoutError as e: print('TO', repr(e), repr(e.__cause__))
    t = asyncio.create_task(asyncio.wait_for(nap(1, 'y'), 0.5)); await asyncio.sleep(0.1); t.cancel('msg')
    try: await t
    except asyncio.CancelledError as e: print(e.args)
    t = asyncio.create_task(asyncio.wait_for(nap(1, 'z'), 0.5)); await asyncio.sleep(0.5); t.cancel('late')
    try: await t
    except BaseException as e: print(repr(e))
    for to in (0, -1, None):
        try: print(await asyncio.wait_for(nap(0.05, to), to))
        except TimeoutError: print('timeout', to)
    f = asyncio.get_running_loop().create_future(); f.set_result(3); print(await asyncio.wait_for(f, 0))
    async def stubborn():
        try: await asyncio.sleep(1)
        except asyncio.CancelledError: await asyncio.sleep(0.5); return 'stubborn'
    try: print(await asyncio.wait_for(stubborn(), 0.1))
    except TimeoutError: print('TO stubborn')
async def main():
    for s in (s1, s2,):
        print("--", s.__name__); await s()
asyncio.run(main())
