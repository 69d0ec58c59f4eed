"""periodic tasks without drift, a debouncer, a throttle, call_at chains, handles cancelled in time."""
import asyncio


async def every(period, count, job):
    loop = asyncio.get_running_loop()
    next_time = loop.time()
    for n in range(count):
        job(n)
        next_time += period
        await asyncio.sleep(max(0, next_time - loop.time()))


class Debouncer:
    def __init__(self, delay, callback):
        self.delay, self.callback, self.handle = delay, callback, None

    def __call__(self, *args):
        if self.handle:
            self.handle.cancel()
        self.handle = asyncio.get_running_loop().call_later(self.delay, self.callback, *args)


def throttle(seconds):
    def decorate(func):
        last = -seconds

        def wrapper(*args):
            nonlocal last
            now = asyncio.get_running_loop().time()
            if now - last >= seconds:
                last = now
                return func(*args)

        return wrapper

    return decorate


async def main():
    loop = asyncio.get_running_loop()
    say = lambda *words: print(f"{loop.time():.2f}", *words)
    await asyncio.gather(every(0.5, 3, lambda n: say("tick", n)), every(0.3, 4, lambda n: say("tock", n)))
    save = Debouncer(0.3, lambda text: say("saved", text))
    for text in "a", "ab", "abc":
        save(text)
        await asyncio.sleep(0.1)
    await asyncio.sleep(0.5)
    limited = throttle(0.25)(say)
    for n in range(6):
        limited("event", n)
        await asyncio.sleep(0.1)
    handles = [loop.call_later(n / 10, say, "late", n) for n in range(5, 0, -1)]
    for h in handles[::2]:
        h.cancel()
    print([h.cancelled() for h in handles])
    await asyncio.sleep(1)


asyncio.run(main())
