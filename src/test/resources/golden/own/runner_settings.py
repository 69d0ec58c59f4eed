import asyncio
async def main():
    print(asyncio.get_running_loop().get_debug())
    print(asyncio.iscoroutinefunction(asyncio.sleep), asyncio.iscoroutinefunction(asyncio.gather), asyncio.iscoroutinefunction(asyncio.Lock().release))
asyncio.run(main(), debug=True)
with asyncio.Runner(debug=True) as r: print(r.get_loop().get_debug())
def fac(): print('factory'); return asyncio.new_event_loop()
with asyncio.Runner(loop_factory=fac) as r: print(r.run(asyncio.sleep(0, 'x')))
