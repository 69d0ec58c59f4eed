import asyncio
import collections


class Unique(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = set()

    def _put(self, item):
        self._queue.add(item)


class Deque(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = collections.deque(["first"])


class Stack(asyncio.LifoQueue):
    def _init(self, maxsize):
        self._queue = ["bottom"]


async def main():
    unique = Unique()
    unique.put_nowait(1)
    try:
        await unique.get()
    except AttributeError as e:
        print(e)
    for queue in Deque(), Stack():
        await queue.put("next")
        print(queue.qsize(), await queue.get(), await queue.get(), queue.empty())


asyncio.run(main())
