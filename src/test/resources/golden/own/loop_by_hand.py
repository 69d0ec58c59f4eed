"""The old way: new_event_loop, run_until_complete, run_forever, stop, call_soon, close."""
import asyncio


async def hello(name, seconds):
    await asyncio.sleep(seconds)
    print("hello", name)
    return len(name)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.is_running(), loop.is_closed())
print(loop.run_until_complete(hello("one", 1)), loop.time())
loop.call_soon(print, "soon")
loop.call_later(2, loop.stop)
loop.call_later(1, print, "one second")
task = loop.create_task(hello("background", 5))
loop.run_forever()
print("stopped at", loop.time(), task.done())
print(loop.run_until_complete(asyncio.gather(hello("x", 1), hello("yy", 0.5), loop=None) if False else task))


def tick(n):
    print("tick", n)
    if n:
        loop.call_later(0.25, tick, n - 1)
    else:
        loop.stop()


loop.call_soon(tick, 3)
loop.run_forever()
try:
    loop.run_until_complete(loop.create_task(asyncio.sleep(1, 1 / 0)))
except ZeroDivisionError as error:
    print(error)


async def stopper():
    asyncio.get_running_loop().stop()
    await asyncio.sleep(1)


try:
    loop.run_until_complete(stopper())
except RuntimeError as error:
    print(error)
for task in asyncio.all_tasks(loop):
    task.cancel()
loop.run_until_complete(asyncio.sleep(0))
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
print(loop.is_closed())
try:
    loop.call_soon(print)
except RuntimeError as error:
    print(error)
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
