import logging, sys, asyncio, traceback, io, warnings, types, functools, contextlib
logger = logging.getLogger("app")
logger.setLevel(logging.DEBUG)
ch = logging.StreamHandler(sys.stdout); ch.setLevel(logging.INFO)
ch.setFormatter(logging.Formatter("{asctime} {levelname:>8} {name}.{funcName} {message}", style="{", datefmt="%Y/%m/%d %H:%M"))
logger.addHandler(ch)
child = logger.getChild("db.conn")
class Ctx(logging.LoggerAdapter):
    def process(self, msg, kw): return f"[{self.extra['req']}] {msg}", kw
class Filt(logging.Filter):
    def filter(self, r): r.user = "bob"; return "secret" not in r.getMessage()
ch.addFilter(Filt())
def dec(f):
    @functools.wraps(f)
    async def w(*a, **k):
        logger.debug("call"); 
        try: return await f(*a, **k)
        except Exception: logger.exception("in %s", f.__name__); raise
    return w
@dec
async def bad(n):
    await asyncio.sleep(n)
    raise LookupError("nothing")
class Svc:
    def __init__(self): self.log = logging.getLogger(f"{__name__}.{type(self).__name__}")
    def go(self): self.log.warning("svc %r", {"a": 1})
async def main():
    child.info("hello %s", "x"); child.debug("hidden"); child.warning("secret"); 
    Ctx(logger, {"req": 7}).error("bad %d", 3)
    logging.basicConfig(level="INFO", format="%(levelname)s:%(message)s", stream=sys.stdout, force=True)
    logger.propagate = False
    Svc().go(); logging.info("root"); logging.critical("c %s %s", 1, 2)
    r = await asyncio.gather(bad(0.5), return_exceptions=True); print(r)
    print(logging.getLogger("app.db"), child.parent, logging.getLogger("app.db").parent, logger.handlers == [ch], logger.hasHandlers(), logging.root.name, logging.getLogger() is logging.root)
    rec = logging.makeLogRecord({"msg": "m %s", "args": ("a",), "levelname": "X"}); print(rec.getMessage(), rec.levelname)
    f = logging.Formatter("%(message)s %(user)s", defaults={"user": "nobody"}); print(f.format(rec))
    print(logging.Formatter("%(levelname)-10s|%(lineno)04d|%(msecs)03d").format(logging.LogRecord("n", 20, "p/q.py", 7, "m", (), None)))
    try: logging.getLogger(5)
    except TypeError as e: print(e)
    q = asyncio.Queue(); 
    class QH(logging.Handler):
        def emit(self, record): q.put_nowait(self.format(record))
    logger.addHandler(QH()); logger.info("to queue"); print(await q.get())
    logger.removeHandler(ch); logger.log(logging.INFO, "x"); print(q.get_nowait(), q.empty())
    logger.info("dict %(a)s %(b)d", {"a": 1, "b": 2}); print(await q.get())
    try: raise ValueError("v")
    except ValueError as e: logger.error("with exc", exc_info=e); print((await q.get()).splitlines()[-1])
    logger.error("stack", extra={"k": 1}); print(await q.get())
    with contextlib.redirect_stderr(io.StringIO()) as err:
        logging.getLogger("lonely").warning("x"); warnings.warn("careful"); print("e", file=sys.stderr)
        logger2 = logging.getLogger("z"); logger2.propagate = False; logger2.warning("last resort")
    print(err.getvalue().splitlines()[-2:])
asyncio.run(main())
