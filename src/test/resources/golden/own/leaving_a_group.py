import asyncio
async def f():
    async with asyncio.TaskGroup() as g:
        g.create_task(asyncio.sleep(1))
        for i in range(2):
            print("x")
            return 1
async def h():
    async with asyncio.TaskGroup() as g:
        g.create_task(asyncio.sleep(1))
        try:
            return 3
        finally:
            print("fin")
async def k():
    for i in range(3):
        async with asyncio.TaskGroup() as g:
            g.create_task(asyncio.sleep(1))
            if i:
                break
            continue
async def main():
    await f()
    await h()
    await k()
asyncio.run(main())
