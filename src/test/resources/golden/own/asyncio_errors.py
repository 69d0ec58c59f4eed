import asyncio, time
import asyncio.exceptions
from asyncio import events, Queue, tasks
from asyncio.exceptions import CancelledError
print(CancelledError is asyncio.CancelledError, asyncio.tasks.Task is asyncio.Task, events.get_running_loop is asyncio.get_running_loop)
def tr(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
async def f(n=1):
    await asyncio.sleep(n); return n
tr(lambda: asyncio.coroutine); tr(lambda: asyncio.eager_task_factory);  tr(lambda: asyncio.get_running_loop());  tr(lambda: asyncio.run(3))
tr(lambda: asyncio.Semaphore(-1)); tr(lambda: asyncio.Barrier(0)); tr(lambda: asyncio.current_task()); tr(lambda: asyncio.all_tasks()); tr(lambda: asyncio.Lock().release()); tr(lambda: asyncio.BoundedSemaphore().release())
tr(lambda: asyncio.gather(1)); tr(lambda: asyncio.Timeout)
# old style
loop = asyncio.new_event_loop(); asyncio.set_event_loop(loop)
print(loop.run_until_complete(f(0.5)), loop.is_running(), loop.is_closed())
tr(lambda: loop.run_until_complete(5))
def later(): print('later', loop.time()); loop.stop()
loop.call_later(1, later); loop.run_forever(); print(loop.time())
loop.stop(); loop.run_forever(); print('stopped at once')
t = loop.create_task(f(3)); loop.call_later(1, loop.stop)
tr(lambda: loop.run_until_complete(t))
print(t.done()); t.cancel(); tr(lambda: loop.run_until_complete(t)); print(t)
loop.run_until_complete(loop.shutdown_asyncgens()); loop.run_until_complete(loop.shutdown_default_executor())
loop.close(); loop.close(); tr(lambda: loop.call_soon(print)); tr(lambda: loop.run_forever()); tr(lambda: loop.create_task(f(1))); tr(lambda: loop.create_future()); print(loop)
async def main():
    loop = asyncio.get_running_loop()
    tr(lambda: loop.run_until_complete(f())); tr(lambda: asyncio.run(f())); tr(lambda: loop.close()); tr(lambda: loop.run_forever()); tr(lambda: asyncio.new_event_loop().run_forever())
    tr(lambda: asyncio.create_task(5));  tr(lambda: asyncio.ensure_future(5)); tr(lambda: loop.call_later(None, print)); tr(lambda: loop.call_at(None, print)); tr(lambda: loop.call_later('a', print))
    fu = loop.create_future(); tr(fu.result); tr(fu.exception); fu.set_result(1); tr(lambda: fu.set_result(2)); tr(lambda: fu.set_exception(ValueError())); tr(fu.cancel); tr(fu.exception); tr(fu.cancelled)
    fu = loop.create_future(); tr(lambda: fu.set_exception(5)); tr(lambda: fu.set_exception(StopIteration)); tr(lambda: fu.set_exception(ValueError)); tr(fu.exception); tr(fu.result)
    fu = loop.create_future(); fu.cancel('why'); tr(fu.result); tr(fu.exception); 
    try: await fu
    except asyncio.CancelledError as e: print(e.args)
    t = asyncio.create_task(f(2)); tr(t.result); tr(t.exception); tr(lambda: t.set_result(1)); tr(lambda: t.set_exception(1)); print(t.get_name(), t.cancelling(), t.uncancel()); t.set_name(5); print(t.get_name())
    await asyncio.sleep(0); t.cancel('one'); t.cancel('two'); print(t.cancelling(), t.uncancel(), t.cancelling())
    try: await t
    except asyncio.CancelledError as e: print(repr(e))
    print(loop.get_debug(), loop.slow_callback_duration); loop.slow_callback_duration = 1; print(loop.slow_callback_duration); tr(lambda: loop.get_exception_handler()); tr(lambda: loop.set_exception_handler(5))
    print(asyncio.iscoroutine(f), asyncio.iscoroutinefunction(f), asyncio.isfuture(t), asyncio.iscoroutinefunction(main), asyncio.isfuture(5)); c = f(); print(asyncio.iscoroutine(c)); c.close()
    for name in 'open_connection start_server create_subprocess_exec'.split(): tr(lambda: getattr(asyncio, name) and 1)
    lock = asyncio.Lock(); tr(lambda: lock.__enter__()); 
    try:
        with lock: pass
    except Exception as e: print(type(e).__name__, e)
    q = asyncio.Queue(1); tr(q.get_nowait); q.put_nowait(1); tr(lambda: q.put_nowait(2)); q.task_done(); tr(q.task_done); tr(lambda: q.shutdown)
    co = asyncio.Condition(); tr(lambda: co.notify())
    try: await co.wait()
    except RuntimeError as e: print(e)
    try: await asyncio.wait([])
    except ValueError as e: print(e)
    try: await asyncio.wait([f()])
    except TypeError as e: print(e)
    try: await asyncio.wait(f())
    except TypeError as e: print(e)
    try: await asyncio.wait([asyncio.create_task(f(0))], return_when='X')
    except ValueError as e: print(e)
    try:
        async for x in asyncio.as_completed([f(0)]): pass
    except TypeError as e: print(e)
    try:
        async with asyncio.timeout(1) as tm: 
            async with tm: pass
    except RuntimeError as e: print(e)
    tm = asyncio.timeout(1); tr(lambda: tm.reschedule(2)); print(tm.when() is None, tm.expired(), tm)
    tg = asyncio.TaskGroup(); tr(lambda: tg.create_task(f(0)))
    async with tg: pass
    tr(lambda: tg.create_task(f(0)))
    try:
        async with tg: pass
    except RuntimeError as e: print(e)
asyncio.run(main())
