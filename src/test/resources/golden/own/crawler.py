# web crawler-like lecture program
from __future__ import annotations
import asyncio
import logging
import random
import sys
import time
from collections import defaultdict, deque, Counter
from contextlib import asynccontextmanager, suppress, AsyncExitStack
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial, wraps
from typing import Any, AsyncIterator, Awaitable, Callable, Optional, Protocol, TypeVar, Generic

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(asctime)s [%(levelname)s] %(name)s: %(message)s", datefmt="%H:%M:%S")
log = logging.getLogger(__name__)
T = TypeVar("T")

class State(Enum):
    PENDING = auto()
    RUNNING = auto()
    DONE = auto()
    FAILED = auto()

@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)
    state: State = field(default=State.PENDING, compare=False)
    history: list[tuple[float, State]] = field(default_factory=list, repr=False, compare=False)

    def move(self, state: State) -> None:
        self.state = state
        self.history.append((asyncio.get_running_loop().time(), state))

class Handler(Protocol):
    async def __call__(self, job: Job) -> int: ...

def timed(func: Callable[..., Awaitable[T]]) -> Callable[..., Awaitable[T]]:
    @wraps(func)
    async def wrapper(*args: Any, **kwargs: Any) -> T:
        start = time.perf_counter()
        try:
            return await func(*args, **kwargs)
        finally:
            log.info("%s took %.2fs", func.__name__, time.perf_counter() - start)
    return wrapper

def retry(times: int = 3, delay: float = 0.1, exceptions: tuple[type[Exception], ...] = (Exception,)):
    def deco(f):
        @wraps(f)
        async def inner(*a, **k):
            for attempt in range(1, times + 1):
                try:
                    return await f(*a, **k)
                except exceptions as e:
                    log.warning("attempt %d of %s failed: %r", attempt, f.__qualname__, e)
                    if attempt == times:
                        raise
                    await asyncio.sleep(delay * 2 ** (attempt - 1))
        return inner
    return deco

class Pool(Generic[T]):
    def __init__(self, size: int, make: Callable[[int], T]) -> None:
        self._free: deque[T] = deque(make(i) for i in range(size))
        self._cond = asyncio.Condition()

    @asynccontextmanager
    async def take(self) -> AsyncIterator[T]:
        async with self._cond:
            await self._cond.wait_for(lambda: self._free)
            item = self._free.popleft()
        try:
            yield item
        finally:
            async with self._cond:
                self._free.append(item)
                self._cond.notify()

class Service:
    instances: dict[str, Service] = {}
    def __init__(self, name):
        self.name = name
        Service.instances[name] = self
    async def __aenter__(self):
        log.info("starting %s", self.name)
        await asyncio.sleep(0.2)
        return self
    async def __aexit__(self, *exc):
        await asyncio.sleep(0.1)
        log.info("stopping %s", self.name)

@timed
@retry(times=3, exceptions=(ConnectionError,))
async def fetch(job: Job, pool: Pool[str]) -> int:
    async with pool.take() as conn:
        job.move(State.RUNNING)
        await asyncio.sleep(random.uniform(0.1, 0.5))
        if random.random() < 0.4:
            raise ConnectionError(f"{conn} lost {job.name}")
        job.move(State.DONE)
        return len(job.name)

async def worker(name: str, q: asyncio.PriorityQueue[Job], pool, results: dict[str, int]):
    while True:
        job = await q.get()
        try:
            results[job.name] = await fetch(job, pool)
        except ConnectionError as e:
            job.move(State.FAILED)
            log.error("%s gave up: %s", name, e)
        finally:
            q.task_done()

async def main() -> None:
    q: asyncio.PriorityQueue[Job] = asyncio.PriorityQueue()
    jobs = [Job(random.randint(1, 5), f"page-{i}") for i in range(8)]
    for j in jobs: q.put_nowait(j)
    pool = Pool(2, lambda i: f"conn{i}")
    results: dict[str, int] = {}
    async with AsyncExitStack() as stack:
        for n in ("db", "cache"):
            await stack.enter_async_context(Service(n))
        workers = [asyncio.create_task(worker(f"w{i}", q, pool, results), name=f"worker-{i}") for i in range(3)]
        await q.join()
        for w in workers: w.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
    print(Counter(j.state.name for j in jobs).most_common())
    print(sorted(results.items()))
    print(jobs[0])
    by = defaultdict(list)
    for j in jobs: by[j.state].append(j.name)
    print(dict(by))

asyncio.run(main())
