import asyncio
def handler(loop, context):
    print("H:", context["message"], repr(context.get("exception")), sorted(context))
async def bad(n):
    await asyncio.sleep(n)
    raise ValueError(n)
async def local():
    t = asyncio.create_task(bad(0.2))
    await asyncio.sleep(1)
    print('local ends')
async def inlist():
    ts = [asyncio.create_task(bad(0.2)) for _ in range(2)]
    await asyncio.sleep(1)
    print('inlist ends')
def cb(x): raise KeyError(x)
def done(f): raise IndexError('in done')
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    asyncio.create_task(bad(0.1))
    asyncio.create_task(asyncio.sleep(0.1))
    await asyncio.sleep(0.5)
    print('now local')
    await local()
    print('now list')
    await inlist()
    loop.call_soon(cb, 5)
    loop.call_later(0.1, cb, 'late')
    t = asyncio.create_task(asyncio.sleep(0.05)); t.add_done_callback(done)
    await asyncio.sleep(0.2)
    loop.call_exception_handler({'message': 'own', 'x': 1})
    t = asyncio.create_task(bad(0))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('main ends')
asyncio.run(main())
print('over')
