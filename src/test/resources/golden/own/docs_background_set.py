"""Fire and forget with a set of strong references, discard as callback, eager cleanup."""
import asyncio

background_tasks = set()


async def coro(param):
    await asyncio.sleep(param / 10)
    print("finished", param)
    if param == 2:
        raise ValueError("two")


def spawn(param):
    task = asyncio.create_task(coro(param), name=f"bg-{param}")
    background_tasks.add(task)
    task.add_done_callback(background_tasks.discard)
    task.add_done_callback(lambda t: print(t.get_name(), "->", t.exception() if not t.cancelled() else "cancelled"))


async def main():
    for i in range(5):
        spawn(i)
    await asyncio.sleep(0.25)
    print(len(background_tasks))
    for task in sorted(background_tasks, key=lambda t: t.get_name()):
        task.cancel()
        break
    while background_tasks:
        await asyncio.wait(background_tasks, timeout=0.05)
    print("all gone")


asyncio.run(main())
