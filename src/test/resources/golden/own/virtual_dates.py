import asyncio
import datetime
import time
from datetime import date, timedelta, timezone


async def bake(what, minutes):
    start = datetime.datetime.now()
    await asyncio.sleep(minutes * 60)
    end = datetime.datetime.now()
    print(f"{end:%H:%M:%S} {what} done after {end - start}, today is {date.today():%A}")
    return end - start


async def main():
    print(datetime.datetime.now(), datetime.datetime.now(timezone.utc).isoformat())
    print(datetime.datetime.utcnow().timestamp(), datetime.datetime.today().date())
    print(time.localtime(), time.gmtime(0).tm_year, time.ctime(), time.asctime())
    print(time.strptime("2026-01-02", "%Y-%m-%d"), time.mktime((2026, 1, 2, 3, 4, 5, 0, 0, 0)))
    took = await asyncio.gather(bake("bread", 45), bake("rolls", 20.5))
    print(sum(took, timedelta()), max(took).total_seconds())
    time.sleep(0.25)
    print(time.strftime("%d.%m.%Y %H:%M:%S"), time.time_ns(), time.monotonic_ns(), time.perf_counter_ns())


asyncio.run(main())
