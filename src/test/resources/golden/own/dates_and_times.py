"""datetime and time in virtual time."""
import asyncio
import time
from datetime import date, datetime, timedelta, timezone


async def main():
    start = datetime.now()
    print(start, start.date(), date.today(), time.strftime("%H:%M:%S"))
    await asyncio.sleep(90.5)
    now = datetime.now()
    print(now - start, (now - start).total_seconds(), f"{now:%Y-%m-%d %H:%M:%S.%f}", now.isoformat(timespec="seconds"))
    deadline = start + timedelta(minutes=5)
    print(deadline, deadline > now, (deadline - now) / 2, divmod(deadline - now, timedelta(minutes=1)))
    print(datetime.now(timezone.utc), datetime(2024, 2, 29, 12) + timedelta(days=366), timedelta(days=-1, hours=5))
    print(repr(timedelta(hours=1.5)), repr(datetime(2026, 1, 2, 3, 4)), repr(date(2026, 1, 2)))
    print(datetime.strptime("24.12.2025 18:30", "%d.%m.%Y %H:%M").strftime("%A %d %B, %I:%M %p"))
    print(datetime.fromisoformat("2026-03-01T10:00:00+02:00").astimezone(timezone.utc))
    print(date(2026, 11, 25).weekday(), date(2026, 11, 25).isocalendar(), sorted([date(2026, 5, 1), date(2025, 5, 1)])[0])
    print(time.time(), time.monotonic(), time.perf_counter_ns(), time.localtime().tm_hour)
    try:
        datetime(2026, 2, 30)
    except ValueError as error:
        print(error)
    try:
        datetime.now(timezone.utc) - datetime.now()
    except TypeError as error:
        print(error)


asyncio.run(main())
