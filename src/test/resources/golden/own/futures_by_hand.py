"""Futures by hand: callbacks, set twice, exceptions, cancellation, ensure_future, wrap in gather."""
import asyncio


def report(future):
    if future.cancelled():
        print("callback: cancelled")
    elif future.exception():
        print("callback:", repr(future.exception()))
    else:
        print("callback:", future.result())


async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    fut.add_done_callback(report)
    loop.call_later(0.5, fut.set_result, "ding")
    print(fut.done(), await fut, fut.done(), fut.result())
    for attempt in (lambda: fut.set_result(1), lambda: fut.set_exception(ValueError()), lambda: loop.create_future().result(), lambda: loop.create_future().exception()):
        try:
            attempt()
        except asyncio.InvalidStateError as error:
            print("InvalidStateError:", error)
    bad = loop.create_future()
    bad.add_done_callback(report)
    loop.call_soon(bad.set_exception, KeyError("spoon"))
    try:
        await bad
    except KeyError as error:
        print("raised", error)
    gone = loop.create_future()
    gone.add_done_callback(report)
    print(gone.cancel("no need"), gone.cancel(), gone.cancelled())
    try:
        await gone
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
    again = loop.create_future()
    again.add_done_callback(report)
    print(again.remove_done_callback(report), again.remove_done_callback(report))
    try:
        again.set_exception(StopIteration())
    except TypeError as error:
        print(error)
    task = asyncio.ensure_future(asyncio.sleep(0.1, "slept"))
    print(asyncio.isfuture(task), asyncio.ensure_future(fut) is fut, await asyncio.gather(fut, task, fut))
    handle = loop.call_later(1, print, "never")
    print(handle.when() > loop.time(), handle.cancelled(), handle.cancel(), handle.cancelled())
    loop.call_at(loop.time() + 0.2, print, "at")
    await asyncio.sleep(0.3)


asyncio.run(main())
