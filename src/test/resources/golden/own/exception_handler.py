"""The loop's exception handler: callbacks that raise, tasks whose exception nobody fetched."""
import asyncio


def handler(loop, context):
    print("handler:", context["message"], repr(context.get("exception")))


def boom(what):
    raise ValueError(what)


async def fails():
    raise KeyError("lost")


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    loop.call_soon(boom, "soon")
    loop.call_later(0.1, boom, "later")
    fut = loop.create_future()
    fut.add_done_callback(lambda f: boom("in a callback"))
    fut.set_result(1)
    await asyncio.sleep(0.2)
    loop.call_exception_handler({"message": "by hand", "exception": OSError("x")})
    task = asyncio.create_task(fails())
    await asyncio.sleep(0.1)
    print(task.done())
    loop.set_exception_handler(None)
    try:
        loop.set_exception_handler("no")
    except TypeError as error:
        print(error)
    print(repr(task.exception()))


asyncio.run(main())
