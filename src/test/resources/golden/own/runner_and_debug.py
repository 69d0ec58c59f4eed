"""asyncio.Runner, several runs, nested run refused, exit of a run with tasks left."""
import asyncio


async def count(n):
    for i in range(n):
        await asyncio.sleep(0.1)
    return n


async def leaves_some():
    async def forgotten(name):
        try:
            await asyncio.sleep(100)
        finally:
            print(name, "cleaned up")

    for name in "xyz":
        asyncio.create_task(forgotten(name))
    await asyncio.sleep(0)
    return "left"


async def nested():
    try:
        asyncio.run(count(1))
    except RuntimeError as error:
        print(error)
    try:
        asyncio.get_running_loop().run_until_complete(count(1))
    except RuntimeError as error:
        print(error)


with asyncio.Runner() as runner:
    print(runner.run(count(3)), runner.run(count(2)), runner.get_loop().time())
    runner.run(leaves_some())
    runner.run(nested())
try:
    runner.run(count(1))
except RuntimeError as error:
    print(error)
print(asyncio.run(leaves_some()))
print(asyncio.run(count(2)))
try:
    asyncio.run(count(1), debug=False)
    asyncio.run("not a coroutine")
except ValueError as error:
    print(error)
