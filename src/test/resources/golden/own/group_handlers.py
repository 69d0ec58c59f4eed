"""except* around a task group, and a match over what the tasks gave."""
import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    match name:
        case "ham" | "eggs":
            raise ValueError(name)
        case str(text) if len(text) > 5:
            raise TypeError(text)
        case _:
            return name


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for delay, name in enumerate(["toast", "ham", "marmalade", "eggs"]):
                group.create_task(fetch(name, 1 if delay else 0))
    except* ValueError as errors:
        print("values", [str(e) for e in errors.exceptions])
        await asyncio.sleep(1)
    except* TypeError as errors:
        print("types", [str(e) for e in errors.exceptions])

    results = await asyncio.gather(
        fetch("jam", 1), fetch("ham", 1), asyncio.sleep(0), return_exceptions=True)
    for result in results:
        match result:
            case ValueError(args=[text, *_]):
                print("failed", text)
            case str() as text:
                print("got", text)
            case None:
                print("nothing")


asyncio.run(main())
