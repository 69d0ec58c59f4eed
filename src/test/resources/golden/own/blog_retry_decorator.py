"""Retry with exponential backoff and jitter, as a parametrised decorator for coroutines."""
import asyncio
import functools
import random


def retry(*exceptions, attempts=3, base=0.1, factor=2, jitter=0.05):
    exceptions = exceptions or (Exception,)

    def decorate(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            delay = base
            for attempt in range(1, attempts + 1):
                try:
                    return await func(*args, **kwargs)
                except exceptions as exc:
                    if attempt == attempts:
                        raise RuntimeError(f"{func.__name__} gave up after {attempts} attempts") from exc
                    wait = delay + random.uniform(0, jitter)
                    print(f"{func.__name__}: {exc!r}, try {attempt + 1} in {wait:.3f} s")
                    await asyncio.sleep(wait)
                    delay *= factor

        wrapper.attempts = attempts
        return wrapper

    return decorate


class Flaky:
    def __init__(self, failures):
        self.failures = failures

    @retry(ConnectionError, attempts=4)
    async def fetch(self, url, /, *, verbose=False):
        """Fetch it."""
        await asyncio.sleep(0.05)
        if self.failures:
            self.failures -= 1
            raise ConnectionError(f"{url} not reachable")
        return f"<{url}>"


@retry(ValueError)
async def parse(text):
    return int(text)


async def main():
    random.seed(1)
    print(await Flaky(2).fetch("menu", verbose=True))
    results = await asyncio.gather(Flaky(1).fetch("a"), Flaky(9).fetch("b"), parse("12"), parse("x"), return_exceptions=True)
    for result in results:
        print(repr(result), "|", repr(getattr(result, "__cause__", None)))
    print(Flaky.fetch.__doc__, Flaky.fetch.attempts, parse.__wrapped__.__name__, asyncio.iscoroutinefunction(parse))
    try:
        await retry(KeyError)(parse)("oops")
    except RuntimeError as error:
        while error:
            print(type(error).__name__, error)
            error = error.__cause__


asyncio.run(main())
