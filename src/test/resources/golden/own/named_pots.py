"""Tasks have names, states, results, and a blocking cook holds them all."""
import asyncio
import time


async def pot(seconds):
    me = asyncio.current_task()
    print(f"{me.get_name()} starts at {time.monotonic():.1f}")
    await asyncio.sleep(seconds)
    if seconds > 2:
        me.set_name("slow " + me.get_name())
    print(me.get_name(), "ends", time.time() - begin)
    return seconds


async def chopping():
    print("chop")
    time.sleep(3)
    print("chopped", time.strftime("%H:%M:%S"))
    await asyncio.sleep(0)
    time.sleep(0.25)


async def main():
    global begin
    begin = time.time()
    pots = [asyncio.create_task(pot(s), name=f"pot {s}") for s in (1, 2, 4)]
    pots.append(asyncio.create_task(pot(1)))
    chop = asyncio.create_task(chopping())
    print([t.get_name() for t in pots], asyncio.iscoroutine(chop), asyncio.iscoroutinefunction(pot))
    try:
        pots[0].result()
    except asyncio.InvalidStateError as e:
        print(e)
    await chop
    print([t.done() for t in pots], chop.result(), chop.exception())
    print(await asyncio.gather(*pots), pots[2].get_name())
    broken = asyncio.create_task(asyncio.sleep(1, result=1 if pots else 0))
    broken.add_done_callback(lambda t: print("callback", t.result()))
    print(await broken, asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    coro = pot(0)
    print(asyncio.iscoroutine(coro), coro.__name__, type(coro))
    coro.close()
    try:
        await coro
    except RuntimeError as e:
        print(e)


begin = None
asyncio.run(main())
print(f"{time.perf_counter():.2f}")
