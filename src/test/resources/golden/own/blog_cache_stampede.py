"""An async cache where concurrent callers share one future; expiry; errors not cached."""
import asyncio
import functools


def async_cache(ttl):
    def decorator(func):
        cache = {}

        @functools.wraps(func)
        async def wrapper(*args):
            loop = asyncio.get_running_loop()
            if args in cache:
                expires, future = cache[args]
                if expires > loop.time():
                    return await asyncio.shield(future)
            future = loop.create_future()
            cache[args] = loop.time() + ttl, future
            try:
                result = await func(*args)
            except Exception as error:
                del cache[args]
                future.set_exception(error)
                raise
            future.set_result(result)
            return result

        wrapper.cache = cache
        return wrapper

    return decorator


calls = 0


@async_cache(ttl=1)
async def price(dish):
    global calls
    calls += 1
    await asyncio.sleep(0.2)
    if dish == "caviar":
        raise LookupError("sold out")
    return len(dish) * 2


async def main():
    print(await asyncio.gather(*(price("soup") for _ in range(5))), calls)
    await asyncio.sleep(0.9)
    print(await price("soup"), await price("pie"), calls)
    print(await asyncio.gather(price("caviar"), price("caviar"), return_exceptions=True), calls)
    impatient = asyncio.create_task(price("stew"))
    waiter = asyncio.create_task(price("stew"))
    await asyncio.sleep(0.1)
    waiter.cancel()
    print(await asyncio.gather(impatient, waiter, return_exceptions=True), calls, [*price.cache])


asyncio.run(main())
