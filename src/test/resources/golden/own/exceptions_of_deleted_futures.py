"""The exception of a future that nobody refers to any more is reported at once."""
import asyncio
KEPT = set()
async def bad():
    raise ValueError("bad")
def drop(task):
    del task
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, c: print("handler", c["message"], repr(c["exception"])))
    fut = loop.create_future()
    fut.set_exception(ValueError("one"))
    del fut
    print("after one")
    t = asyncio.create_task(bad())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del t
    print("after task")
    t = asyncio.create_task(bad())
    keep = [t]
    await asyncio.sleep(0.1)
    del t
    print("kept")
    try:
        await keep[0]
    except ValueError as e:
        print(repr(e))
    futs = [loop.create_future()]
    futs[0].set_exception(ValueError("three"))
    del futs
    print("after list")
    t = asyncio.create_task(bad())
    KEPT.add(t)
    await asyncio.sleep(0.1)
    del t
    print("kept in a global set")
    t = asyncio.create_task(bad())
    d = {"t": t}
    await asyncio.sleep(0.1)
    del t
    print("kept in a dict")
    t = asyncio.create_task(bad())
    await asyncio.sleep(0.1)
    drop(t)
    print("kept by the caller")
    for kept in *KEPT, *d.values(), t:
        print(repr(kept.exception()))
    print("end")
asyncio.run(main())
