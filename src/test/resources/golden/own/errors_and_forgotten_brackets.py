"""Errors that beginners make, and what asyncio says."""
import asyncio

async def coro(): return 1
def not_async(): return 1

async def attempt(name, f):
    try:
        r = f()
        if asyncio.iscoroutine(r) or isinstance(r, asyncio.Future):
            r = await r
        print(name, "->", r)
    except BaseException as e:
        print(name, "!!", type(e).__name__, str(e).split(" at 0x")[0])

async def main():
    loop = asyncio.get_running_loop()
    await attempt("run in run", lambda: asyncio.run(coro()))
    await attempt("gather sync", lambda: asyncio.gather(not_async()))
    await attempt("create_task func", lambda: asyncio.create_task(coro))
    await attempt("create_task value", lambda: asyncio.create_task(3))
    await attempt("sleep str", lambda: asyncio.sleep("1"))
    await attempt("sleep neg", lambda: asyncio.sleep(-1, "neg"))
    await attempt("wait_for no timeout", lambda: asyncio.wait_for(coro()))
    await attempt("wait_for none", lambda: asyncio.wait_for(coro(), None))
    await attempt("wait_for zero", lambda: asyncio.wait_for(asyncio.sleep(1), 0))
    await attempt("run_until_complete", lambda: loop.run_until_complete(asyncio.sleep(0)))
    await attempt("close running", loop.close)
    await attempt("result early", lambda: loop.create_future().result())
    await attempt("exception early", lambda: loop.create_future().exception())
    f = loop.create_future(); f.set_result(1)
    await attempt("set twice", lambda: f.set_result(2))
    await attempt("exception none", f.exception)
    g = loop.create_future()
    await attempt("set exception type", lambda: g.set_exception(ValueError))
    await attempt("await it", lambda: g)
    h = loop.create_future()
    await attempt("stop iteration", lambda: h.set_exception(StopIteration()))
    await attempt("queue neg", lambda: asyncio.Queue(-1).put_nowait(1))
    await attempt("task_done", lambda: asyncio.Queue().task_done())
    await attempt("sem", lambda: asyncio.Semaphore(-1))
    await attempt("barrier", lambda: asyncio.Barrier(0))
    await attempt("wait str", lambda: asyncio.wait("abc"))
    await attempt("wait mode", lambda: asyncio.wait([loop.create_future()], return_when="ANY"))
    await attempt("gather none", lambda: asyncio.gather())
    await attempt("shield done", lambda: asyncio.shield(f))
    await attempt("timeout outside", lambda: asyncio.timeout(1).reschedule(2))
    await attempt("call_later none", lambda: loop.call_later(None, print))
    await attempt("set_result on task", lambda: asyncio.current_task().set_result(1))
    await attempt("as_completed", lambda: [x for x in asyncio.as_completed(coro())])
    await attempt("iscoroutinefunction", lambda: (asyncio.iscoroutinefunction(coro), asyncio.iscoroutinefunction(not_async)))
    await attempt("ensure_future", lambda: asyncio.ensure_future(5))
    await attempt("with lock", lambda: asyncio.Lock().__enter__())
    await attempt("taskgroup twice", lambda: asyncio.TaskGroup().create_task(coro()))
    for forgotten in asyncio.Lock().acquire, asyncio.Queue().get, asyncio.sleep, asyncio.Lock.acquire, asyncio.timeout, coro, len:
        print(str(forgotten).split(" at 0x")[0], asyncio.iscoroutinefunction(forgotten))
        try: await forgotten
        except TypeError as e: print(e)
    t = asyncio.create_task(coro())
    await t
    print("await twice", await t)
    c = coro()
    await c
    await attempt("reuse", lambda: c)
    try:
        async with asyncio.Lock() as l, asyncio.sleep(1): pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    try:
        for x in async_gen(): pass
    except TypeError as e: print(e)
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
    try:
        with asyncio.timeout(1): pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    try: coro().foo
    except AttributeError as e: print(e)
    try: (await coro)()
    except TypeError as e: print(e)
    try: print(coro() + 1)
    except TypeError as e: print(e)
    try: print(len(asyncio.Queue()))
    except TypeError as e: print(e)
    try: await asyncio.gather(coro(), foo=1)
    except TypeError as e: print(e)
    try: asyncio.slep(1)
    except AttributeError as e: print(e)
    try: asyncio.Queue().pop()
    except AttributeError as e: print(e)
async def async_gen():
    yield 1
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
try: asyncio.create_task(coro())
except RuntimeError as e: print(e)
try: asyncio.current_task()
except RuntimeError as e: print(e)
try: asyncio.run(5)
except ValueError as e: print(e)
try: asyncio.run(coro)
except ValueError as e: print(str(e)[:48])
asyncio.run(main())
