"""logging: basicConfig, levels, a hierarchy, exception; to stderr and to stdout."""
import asyncio
import logging
import sys

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)-8s %(name)s: %(message)s", stream=sys.stdout)
log = logging.getLogger("kitchen.cook")


async def cook(name, seconds):
    log.info("start %s for %.1f s", name, seconds)
    await asyncio.sleep(seconds)
    log.debug("not shown")
    if seconds > 1:
        raise ValueError(f"{name} burnt")
    log.warning("%s done", name)


async def main():
    await asyncio.gather(cook("egg", 0.25), cook("pasta", 1))
    try:
        await cook("roast", 2)
    except ValueError:
        log.exception("trouble")
    logging.getLogger("kitchen").setLevel(logging.ERROR)
    log.warning("silenced")
    log.error("shown %(a)s", {"a": 1})
    log.setLevel(logging.DEBUG)
    log.debug("shown again")
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("{levelname}|{message}", style="{"))
    own = logging.getLogger("own")
    own.addHandler(handler)
    own.propagate = False
    own.critical("alone")
    print(own.isEnabledFor(logging.DEBUG), own.getEffectiveLevel(), logging.getLevelName(30), log.parent.name, log)
    logging.info("root %s", logging.root.name)
    own.log(25, "between")


asyncio.run(main())
