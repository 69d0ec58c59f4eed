"""bank queue simulation: customers, tellers, statistics, seeded random, percentiles."""
import asyncio
import random
import statistics
from collections import deque


class Bank:
    def __init__(self, tellers):
        self.free = asyncio.Semaphore(tellers)
        self.waits, self.longest, self.inside = [], 0, deque()

    async def visit(self, name, service):
        loop = asyncio.get_running_loop()
        arrived = loop.time()
        self.inside.append(name)
        self.longest = max(self.longest, len(self.inside))
        async with self.free:
            self.inside.remove(name)
            self.waits.append(loop.time() - arrived)
            await asyncio.sleep(service)


async def simulate(tellers, seed, customers=8):
    rng = random.Random(seed)
    bank = Bank(tellers)
    async with asyncio.TaskGroup() as group:
        for n in range(customers):
            group.create_task(bank.visit(f"c{n}", rng.expovariate(1 / 3)))
            await asyncio.sleep(rng.expovariate(1))
    waits = bank.waits
    print(f"{tellers} tellers: mean {statistics.mean(waits):.3f} median {statistics.median(waits):.3f} sd {statistics.stdev(waits):.3f}"
          f" max {max(waits):.3f} served at once {sum(w == 0 for w in waits) / len(waits):.0%} longest queue {bank.longest}")


async def main():
    for tellers in 1, 2:
        await simulate(tellers, seed=7)
    print(f"{asyncio.get_running_loop().time():.3f}")


asyncio.run(main())
