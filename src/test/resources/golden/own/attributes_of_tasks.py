import asyncio
async def f(): return 1
async def main():
    t = asyncio.create_task(f()); t.extra = 5; t.label = 'x'; print(t.extra, t.label, hasattr(t, 'nope'), t._state); await t; print(t._state, t.extra, getattr(t, 'nope', 'none'))
    fu = asyncio.get_running_loop().create_future(); fu.tag = [1]; fu.tag.append(2); print(fu.tag, fu._state, fu._exception, fu._loop is asyncio.get_running_loop()); fu.cancel(); print(fu._state)
asyncio.run(main())
