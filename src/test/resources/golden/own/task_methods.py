"""Everything a task can be asked: names, coro, done, result, exception, cancelling, uncancel, messages."""
import asyncio


async def nap(seconds, value=None):
    await asyncio.sleep(seconds)
    return value


async def stubborn():
    for _ in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print("not yet:", error.args, asyncio.current_task().cancelling())
    await asyncio.sleep(0.1)
    print("uncancel", asyncio.current_task().uncancel(), asyncio.current_task().uncancel(), asyncio.current_task().uncancel())
    return "finished anyway"


async def main():
    me = asyncio.current_task()
    task = asyncio.create_task(nap(0.2, "rested"), name="napper")
    print(me.get_name(), task.get_name(), task.get_coro().__name__, task.done(), len(asyncio.all_tasks()), task in asyncio.all_tasks())
    for what in task.result, task.exception:
        try:
            what()
        except asyncio.InvalidStateError as error:
            print(error)
    task.add_done_callback(lambda t: print("done:", t.get_name(), t.result()))
    task.set_name(7)
    print(await task, task.result(), task.exception(), task.cancel(), task.cancelled(), task.get_name())
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel("first")
    await asyncio.sleep(0)
    t.cancel("second")
    print(await t, t.cancelled(), t.cancelling())
    never = asyncio.create_task(nap(1))
    never.cancel("before the start")
    try:
        await never
    except asyncio.CancelledError as error:
        print(error, never.cancelled())
    try:
        asyncio.create_task([nap][0:0])
    except TypeError as error:
        print(error)
    try:
        asyncio.create_task(5)
    except TypeError as error:
        print(error)
    try:
        await 5
    except TypeError as error:
        print(error)
    try:
        asyncio.get_running_loop().create_task(nap(1)).set_result(1)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
try:
    asyncio.current_task()
except RuntimeError as error:
    print(error)
try:
    asyncio.run(3)
except ValueError as error:
    print(error)
