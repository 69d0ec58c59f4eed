# Two tasks that await each other: to cancel one is to cancel the other, and so on until Python has enough.
import asyncio

tasks = {}


async def waits_for(name):
    await asyncio.sleep(0)
    await tasks[name]


async def main():
    tasks["hen"] = asyncio.create_task(waits_for("egg"))
    tasks["egg"] = asyncio.create_task(waits_for("hen"))
    await asyncio.sleep(1)
    try:
        tasks["hen"].cancel()
    except RecursionError as error:
        print(error)


asyncio.new_event_loop().run_until_complete(main())
