import asyncio
async def leaf(i):
    return i
async def mid(i):
    return await leaf(i) + 1
async def main():
    t = 0
    for i in range(500_000):
        t += await mid(i)
    print(t)
asyncio.run(main())
