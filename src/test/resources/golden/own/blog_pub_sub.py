"""An event bus: subscribers with queues, wildcard topics, slow consumers, graceful shutdown."""
import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Message:
    topic: str
    body: Any
    headers: dict = field(default_factory=dict)


class Bus:
    def __init__(self):
        self.subscribers: dict[str, set[asyncio.Queue]] = defaultdict(set)
        self.dropped = 0

    def publish(self, message: Message):
        for topic in (message.topic, "*"):
            for queue in sorted(self.subscribers.get(topic, ()), key=lambda q: q.maxsize):
                try:
                    queue.put_nowait(message)
                except asyncio.QueueFull:
                    self.dropped += 1

    def subscribe(self, topic, size=0):
        return Subscription(self, topic, size)


class Subscription:
    def __init__(self, bus, topic, size):
        self.bus, self.topic, self.queue = bus, topic, asyncio.Queue(size)

    def __enter__(self):
        self.bus.subscribers[self.topic].add(self.queue)
        return self

    def __exit__(self, *_):
        self.bus.subscribers[self.topic].discard(self.queue)

    def __aiter__(self):
        return self

    async def __anext__(self):
        message = await self.queue.get()
        if message.body is StopAsyncIteration:
            raise StopAsyncIteration
        return message


async def reader(bus, name, topic, pause, size):
    with bus.subscribe(topic, size) as messages:
        async for message in messages:
            print(f"{name:<6}{message.topic}: {message.body}")
            await asyncio.sleep(pause)
    print(name, "unsubscribed")


async def main():
    bus = Bus()
    readers = [
        asyncio.create_task(reader(bus, "fast", "news", 0.01, 10)),
        asyncio.create_task(reader(bus, "slow", "*", 0.5, 2)),
        asyncio.create_task(reader(bus, "sport", "sport", 0.1, 5)),
    ]
    await asyncio.sleep(0)
    for n in range(4):
        bus.publish(Message("news", f"headline {n}"))
        bus.publish(Message("sport", f"{n}:{n * 2}", {"final": n == 3}))
        await asyncio.sleep(0.1)
    print("dropped", bus.dropped)
    while bus.subscribers["*"] and next(iter(bus.subscribers["*"])).qsize():
        await asyncio.sleep(0.1)
    for topic in list(bus.subscribers):
        bus.publish(Message(topic, StopAsyncIteration)) if topic != "*" else None
    await asyncio.gather(*readers)
    print({t: len(s) for t, s in bus.subscribers.items()})


asyncio.run(main())
