"""A clock that shows the date every second, with datetime in the loop (the documentation's idea)."""
import asyncio
import datetime


async def display_date(seconds):
    loop = asyncio.get_running_loop()
    end_time = loop.time() + seconds
    while True:
        print(datetime.datetime.now().strftime("%H:%M:%S"))
        if (loop.time() + 1.0) >= end_time:
            break
        await asyncio.sleep(1)


def display(end_time, loop):
    print(f"{datetime.datetime.now():%X}")
    if (loop.time() + 1.0) < end_time:
        loop.call_later(1, display, end_time, loop)
    else:
        loop.stop()


asyncio.run(display_date(4))
loop = asyncio.new_event_loop()
loop.call_soon(display, loop.time() + 3, loop)
try:
    loop.run_forever()
finally:
    loop.close()
