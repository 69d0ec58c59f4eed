"""Heartbeats, watchdog, restart with limits, structured shutdown."""
import asyncio
import random


class Service:
    def __init__(self, name, mtbf):
        self.name, self.mtbf = name, mtbf
        self.last_beat = 0.0
        self.starts = 0

    async def run(self):
        self.starts += 1
        loop = asyncio.get_running_loop()
        lifetime = loop.time() + random.expovariate(1 / self.mtbf)
        while True:
            self.last_beat = loop.time()
            await asyncio.sleep(0.3)
            if loop.time() > lifetime:
                raise ConnectionResetError(self.name)


async def supervise(service, max_restarts):
    while True:
        try:
            await service.run()
        except ConnectionResetError as error:
            if service.starts > max_restarts:
                raise RuntimeError(f"{service.name} restarted too often") from error
            await asyncio.sleep(0.1 * 2 ** service.starts)


async def watchdog(services, period):
    while True:
        await asyncio.sleep(period)
        now = asyncio.get_running_loop().time()
        late = [s.name for s in services if now - s.last_beat > 0.5]
        print(f"{now:.1f}", "late: " + ", ".join(late) if late else "all well")


async def main():
    random.seed(3)
    services = [Service("db", 2), Service("web", 1), Service("mail", 5)]
    try:
        async with asyncio.timeout(20), asyncio.TaskGroup() as group:
            for s in services:
                group.create_task(supervise(s, 3))
            group.create_task(watchdog(services, 1))
    except* RuntimeError as errors:
        for e in errors.exceptions:
            print("gave up:", e, "because of", repr(e.__cause__))
    except* TimeoutError:
        print("enough")
    print({s.name: s.starts for s in services})


asyncio.run(main())
