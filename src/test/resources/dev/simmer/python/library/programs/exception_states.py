import asyncio, sys, traceback
# exception context and handling semantics
def show():
    t, v, tb = sys.exc_info()
    print(t and t.__name__, v, tb is not None)
def ctx():
    try:
        raise ValueError("a")
    except ValueError:
        show()
        try:
            raise KeyError("b")
        except KeyError as e:
            show()
            print(repr(e.__context__))
        show()
    show()
ctx()
def gen():
    try:
        yield 1
    except ValueError as e:
        show()
        yield 2
        show()
    yield 3
g = gen()
next(g)
try:
    raise TypeError("outer")
except TypeError:
    print(g.throw(ValueError("in")))
    show()
print(next(g))
show()
e = ValueError("x")
e2 = e.with_traceback(None)
print(e is e2, e.__traceback__)
try:
    raise e
except ValueError as x:
    print(x.__traceback__ is not None, x.__cause__, x.__context__, x.__suppress_context__)
try:
    try:
        raise KeyError(1)
    except KeyError as k:
        raise ValueError(2) from k
except ValueError as v:
    print(repr(v.__cause__), repr(v.__context__), v.__suppress_context__)
try:
    try:
        raise KeyError(1)
    except KeyError as k:
        raise ValueError(2) from None
except ValueError as v:
    print(repr(v.__cause__), repr(v.__context__), v.__suppress_context__)
try:
    raise ValueError from 3
except TypeError as t:
    print(t)
try:
    raise 3
except TypeError as t:
    print(t)
class E(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b
    def __str__(self):
        return f"{self.args[0]}-{self.b}"
try:
    raise E(1, 2)
except E as err:
    print(err, repr(err), err.args)
try:
    raise E
except TypeError as t:
    print(t)
def f():
    try:
        return "try"
    finally:
        print("finally")
print(f())
def loop():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            print(i)
        finally:
            print("f", i)
    else:
        print("no")
loop()
def swallow():
    try:
        1 / 0
    finally:
        return "swallowed"
print(swallow())
async def co():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as c:
        print("cancelled", c.args, repr(c.__context__))
        raise
async def main():
    t = asyncio.create_task(co())
    await asyncio.sleep(0)
    t.cancel("msg")
    try:
        await t
    except asyncio.CancelledError as c:
        print(c.args, [x.tb_frame.f_code.co_name for x in walk(c.__traceback__)][:1])
    try:
        await asyncio.gather(fail(1), fail(2))
    except ValueError as v:
        print(repr(v), [x.tb_frame.f_code.co_name for x in walk(v.__traceback__)])
    try:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(1)
    except TimeoutError as t:
        print(repr(t), repr(t.__cause__), repr(t.__context__), t.__suppress_context__)
    try:
        await asyncio.wait_for(asyncio.sleep(1), 0.1)
    except TimeoutError as t:
        print(repr(t), repr(t.__cause__), repr(t.__context__))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(1))
            await asyncio.sleep(1)
    except ExceptionGroup as g:
        print(repr(g), g.exceptions, repr(g.__context__), repr(g.__cause__))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(1))
            raise KeyError("body")
    except ExceptionGroup as g:
        print(repr(g), repr(g.__context__))
async def fail(n):
    await asyncio.sleep(0.01 * n)
    raise ValueError(n)
def walk(tb):
    while tb:
        if "asyncio" not in tb.tb_frame.f_code.co_filename:
            yield tb
        tb = tb.tb_next
asyncio.run(main())
def deep(n):
    if n == 0:
        raise RuntimeError("deep")
    deep(n - 1)
try:
    deep(3)
except RuntimeError as e:
    print(traceback.format_exc())
    print(len(traceback.format_tb(e.__traceback__)), [t.tb_lineno for t in walk(e.__traceback__)])
print(traceback.format_exception_only(KeyError("k")), traceback.format_exception_only(ValueError, ValueError("x")))
traceback.print_exception(ValueError("unraised"), file=sys.stdout)
def s(n):
    return n + s(n + 1)
try:
    s(0)
except RecursionError as e:
    print(e)
def cmp(n):
    if n > -1:
        return cmp(n + 1)
try:
    cmp(0)
except RecursionError as e:
    print(e)
try:
    [].pop()
except IndexError as e:
    e.add_note("n1"); print(e.__notes__, traceback.format_exc())
