import logging, sys, io, traceback, warnings
from contextlib import redirect_stdout
buf = io.StringIO()
with redirect_stdout(buf):
    print("hidden", 1)
print(repr(buf.getvalue()))
logging.basicConfig(level=logging.DEBUG, format="%(levelname)-8s %(name)s %(funcName)s:%(lineno)d %(message)s", stream=sys.stdout)
log = logging.getLogger("kitchen.oven")
log.info("hot %s %d", "oven", 200)
def f():
    log.warning("in f")
    try:
        raise ValueError("no oven")
    except ValueError:
        log.error("failed %s", "x")
f()
logging.getLogger("kitchen").setLevel(logging.ERROR)
log.info("not shown"); log.error("shown")
print(log, log.parent, logging.getLogger(), log.getEffectiveLevel(), log.isEnabledFor(10), logging.getLevelName(30), logging.getLevelName("INFO"), logging.getLevelName(35))
h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter("{levelname}|{message}|{name}", style="{")); log.addHandler(h); log.propagate = False
log.critical("crit %(a)s", {"a": 5})
h.addFilter(lambda r: "no" not in r.getMessage()); log.error("no"); log.error("yes")
class H(logging.Handler):
    def emit(self, r): print("H", r.levelname, r.getMessage(), r.name)
log.addHandler(H()); log.error("x")
logging.disable(logging.ERROR); log.error("off"); logging.disable(logging.NOTSET)
a = logging.LoggerAdapter(logging.getLogger("zz"), {"u": 1}); a.info("ad")
print(logging.StreamHandler())
try: log.setLevel("NOPE")
except ValueError as e: print(e)
try: logging.Formatter("{x}", style="%")
except ValueError as e: print(e)
log.log(25, "custom"); logging.addLevelName(25, "NOTICE"); log.log(25, "named")
try:
    try: {}["a"]
    except KeyError as e: raise ValueError("bad") from e
except ValueError as e:
    print(traceback.format_exception_only(e), len(traceback.format_exception(e)))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("careful", DeprecationWarning)
    print(len(w), w[0].category, w[0].message)
warnings.filterwarnings("error")
try: warnings.warn("x")
except UserWarning as e: print(repr(e))
s = io.StringIO("a\nb\nc"); print(s.readline(), list(s), s.read(), s.seek(0), s.read(2), s.tell()); s.write("ZZZZ"); print(s.getvalue())
b = io.BytesIO(b"abc"); print(b.read(2), b.getvalue()); b.close()
try: b.read()
except ValueError as e: print(e)
print("to buf", file=buf, end="!"); print(buf.getvalue()); buf.truncate(0); print(repr(buf.getvalue()))
