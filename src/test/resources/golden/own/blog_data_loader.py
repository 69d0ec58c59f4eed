"""Batching: requests of one turn are collected by call_soon and answered together."""
import asyncio


class Loader:
    def __init__(self, batch_load):
        self.batch_load = batch_load
        self.queue = []
        self.cache = {}

    def load(self, key):
        if key in self.cache:
            return self.cache[key]
        loop = asyncio.get_running_loop()
        future = loop.create_future()
        if not self.queue:
            loop.call_soon(lambda: loop.create_task(self.dispatch(), name="dispatch"))
        self.queue.append((key, future))
        self.cache[key] = future
        return future

    async def dispatch(self):
        batch, self.queue = self.queue, []
        try:
            values = await self.batch_load([key for key, _ in batch])
        except Exception as error:
            for _, future in batch:
                future.set_exception(error)
        else:
            for (_, future), value in zip(batch, values, strict=True):
                future.set_result(value)


async def users(ids):
    print("SELECT", ids)
    await asyncio.sleep(0.1)
    if 13 in ids:
        raise KeyError(13)
    return [f"user{i}" for i in ids]


async def page(loader, *ids):
    return [await loader.load(i) for i in ids]


async def main():
    loader = Loader(users)
    print(await asyncio.gather(page(loader, 1, 2), page(loader, 2, 3), loader.load(1)))
    print(await asyncio.gather(page(loader, 4), page(loader, 13), return_exceptions=True))


asyncio.run(main())
