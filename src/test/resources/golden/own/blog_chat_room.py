"""A chat room over queues: a server task, clients that join and leave, broadcast, history."""
import asyncio
from collections import deque
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    who: str
    text: str


class Room:
    def __init__(self, history=2):
        self.members: dict[str, asyncio.Queue[Line | None]] = {}
        self.history: deque[Line] = deque(maxlen=history)

    async def join(self, name):
        queue = self.members[name] = asyncio.Queue()
        for line in self.history:
            await queue.put(line)
        await self.say("*", f"{name} joined")
        return queue

    async def leave(self, name):
        await self.members.pop(name).put(None)
        await self.say("*", f"{name} left")

    async def say(self, who, text):
        self.history.append(line := Line(who, text))
        await asyncio.gather(*(q.put(line) for n, q in self.members.items() if n != who))


async def client(room, name, arrives, script):
    await asyncio.sleep(arrives)
    inbox = await room.join(name)

    async def listen():
        heard = []
        while (line := await inbox.get()) is not None:
            heard.append(f"{line.who}: {line.text}")
        return heard

    ears = asyncio.create_task(listen(), name=f"{name}'s ears")
    for pause, text in script:
        await asyncio.sleep(pause)
        await room.say(name, text)
    await room.leave(name)
    return name, await ears


async def main():
    room = Room()
    for name, heard in await asyncio.gather(
        client(room, "ann", 0, [(1, "hello?"), (2, "bye")]),
        client(room, "bob", 0.5, [(1, "hi ann"), (0.2, "and all")]),
        client(room, "cleo", 2.5, [(0.5, "am I late?")]),
    ):
        print(name, *heard, sep="\n   ")


asyncio.run(main())
