"""Token bucket and sliding window limiters."""
import asyncio
import time
from collections import deque


class TokenBucket:
    def __init__(self, rate: float, capacity: int) -> None:
        self.rate = rate
        self.capacity = capacity
        self._tokens = float(capacity)
        self._updated = time.monotonic()
        self._lock = asyncio.Lock()

    async def __aenter__(self):
        async with self._lock:
            while True:
                now = time.monotonic()
                self._tokens = min(self.capacity, self._tokens + (now - self._updated) * self.rate)
                self._updated = now
                if self._tokens >= 1 - 1e-9:
                    self._tokens -= 1
                    return self
                await asyncio.sleep((1 - self._tokens) / self.rate)

    async def __aexit__(self, *exc):
        pass


class SlidingWindow:
    def __init__(self, limit, window):
        self.limit, self.window, self.calls = limit, window, deque()

    async def wait(self):
        loop = asyncio.get_running_loop()
        while len(self.calls) >= self.limit:
            oldest = self.calls[0]
            if loop.time() - oldest < self.window:
                await asyncio.sleep(self.window - (loop.time() - oldest))
            else:
                self.calls.popleft()
        self.calls.append(loop.time())


async def call(limiter, n, log):
    async with limiter:
        log.append((n, round(time.monotonic(), 3)))


async def windowed(limiter, n):
    await limiter.wait()
    print(f"  {n} at {time.monotonic():.2f}")


async def main():
    log = []
    bucket = TokenBucket(rate=4, capacity=2)
    await asyncio.gather(*(call(bucket, n, log) for n in range(6)))
    print(log)
    window = SlidingWindow(3, 1.0)
    await asyncio.gather(*(windowed(window, n) for n in range(7)))


asyncio.run(main())
