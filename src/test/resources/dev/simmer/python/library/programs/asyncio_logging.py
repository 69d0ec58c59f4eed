import asyncio
import logging


class Printing(logging.Handler):
    def emit(self, record):
        first = record.getMessage().splitlines()[0].split(" at ")[0]
        print(record.levelname, record.name, first, record.exc_info and repr(record.exc_info[1]))


async def bad():
    raise ValueError("lost")


def callback(n):
    return 1 / n


async def main():
    loop = asyncio.get_running_loop()
    asyncio.create_task(bad())
    await asyncio.sleep(0.01)
    loop.call_soon(callback, 0)
    await asyncio.sleep(0.01)
    loop.call_exception_handler({"message": "own", "detail": 1})
    loop.set_exception_handler(lambda loop, context: 1 / 0)
    loop.call_soon(callback, 0)
    await asyncio.sleep(0.01)
    logging.getLogger("asyncio").warning("a warning")


logging.getLogger("asyncio").addHandler(Printing())
asyncio.run(main())
