"""TaskGroup: results, failures, nesting, tasks that make tasks, cancellation from outside."""
import asyncio


async def step(name, seconds, error=None):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    if error is not None:
        raise error
    return name


async def spawning(group, depth):
    await asyncio.sleep(0.1)
    print("depth", depth)
    if depth:
        group.create_task(spawning(group, depth - 1))


async def both():
    async with asyncio.TaskGroup() as group:
        group.create_task(step("left", 5), name="left")
        group.create_task(step("right", 5), name="right")
        await step("body", 5)


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(step(f"t{i}", i / 10)) for i in range(3)]
        group.create_task(spawning(group, 2))
    print([t.result() for t in tasks], group)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(step("fine", 0.1))
            group.create_task(step("fails", 0.2, ValueError("oh")))
            group.create_task(step("victim", 9))
            await step("body", 9)
    except* ValueError as errors:
        print(errors.message, errors.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(step("bystander", 9))
            await asyncio.sleep(0)
            raise RuntimeError("in the body")
    except ExceptionGroup as errors:
        print(repr(errors))
    task = asyncio.create_task(both())
    await asyncio.sleep(0.5)
    task.cancel("closing time")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled:", error.args)
    try:
        group.create_task(step("late", 1))
    except RuntimeError as error:
        print(error)
    try:
        asyncio.TaskGroup().create_task(step("early", 1))
    except RuntimeError as error:
        print(error)


asyncio.run(main())
