"""A connection pool as blog posts write it: async context manager, LIFO of free ones, stats."""
import asyncio
import itertools
import time
from contextlib import asynccontextmanager


class Connection:
    ids = itertools.count(1)

    def __init__(self):
        self.id = next(self.ids)
        self.queries = 0

    def __repr__(self):
        return f"<Connection {self.id}>"

    async def __aenter__(self):
        await asyncio.sleep(0.02)
        return self

    async def __aexit__(self, exc_type, exc, tb):
        await asyncio.sleep(0.01)
        return False

    async def query(self, sql: str, delay: float = 0.1) -> list[dict]:
        self.queries += 1
        await asyncio.sleep(delay)
        if "DROP" in sql:
            raise PermissionError(f"connection {self.id}: not allowed: {sql!r}")
        return [{"id": i, "sql": sql} for i in range(2)]


class Pool:
    def __init__(self, size: int):
        self._free: asyncio.LifoQueue[Connection] = asyncio.LifoQueue()
        self._size, self._made = size, 0

    @asynccontextmanager
    async def acquire(self, timeout: float | None = None):
        conn = await self._take(timeout)
        try:
            async with conn:
                yield conn
        finally:
            self._free.put_nowait(conn)

    async def _take(self, timeout):
        if self._free.empty() and self._made < self._size:
            self._made += 1
            return Connection()
        return await asyncio.wait_for(self._free.get(), timeout)

    def __repr__(self):
        return f"<Pool {self._free.qsize()}/{self._made} free>"


async def request(pool, n):
    started = time.perf_counter()
    try:
        async with pool.acquire(timeout=0.25) as conn:
            rows = await conn.query("DROP TABLE" if n == 3 else f"SELECT {n}")
            return f"request {n} on {conn.id}: {len(rows)} rows in {time.perf_counter() - started:.2f}s"
    except (PermissionError, asyncio.TimeoutError) as exc:
        return f"request {n} failed after {time.perf_counter() - started:.2f}s: {exc or type(exc).__name__}"


async def main():
    pool = Pool(2)
    for line in await asyncio.gather(*(request(pool, n) for n in range(7))):
        print(line)
    print(pool)


if __name__ == "__main__":
    asyncio.run(main())
