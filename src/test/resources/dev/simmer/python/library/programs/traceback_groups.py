import asyncio, sys, traceback

def show(e):
    sys.stdout.write("".join(traceback.format_exception(e)))

class CM:
    def __init__(self, enter=None, leave=None):
        self.enter, self.leave = enter, leave
    async def __aenter__(self):
        if self.enter: raise self.enter
        return self
    async def __aexit__(self, *a):
        if self.leave: raise self.leave
        await asyncio.sleep(0.01)

async def fails(n):
    await asyncio.sleep(n)
    raise ValueError(f"failed {n}")

async def agen():
    yield 1
    raise KeyError("agen")

async def comp():
    return [x / 0 async for x in agen()]

async def multi():
    async with (
        CM() as a,
        CM(leave=OSError("leave")) as b,
    ):
        await asyncio.sleep(0.1)

async def enter():
    async with CM(enter=OSError("enter")):
        pass

async def chained():
    try:
        await fails(0.1)
    except ValueError as e:
        raise RuntimeError("wrapped") from e

async def waitlong():
    await asyncio.wait_for(asyncio.sleep(10), 0.1)

async def iterate():
    async for x in agen():
        pass

async def multiline():
    return await asyncio.gather(
        fails(0.1),
        fails(0.2),
    )

async def wrong():
    await 3
async def wrong2():
    async with 3: pass
async def wrong3():
    async for x in 3: pass
async def wrong4():
    return [x async for x in 3]

async def main():
    for f in (comp, multi, enter, chained, iterate, multiline, wrong, wrong2, wrong3, wrong4):
        try:
            await f()
        except Exception as e:
            tb = e.__traceback__
            while tb:
                if "asyncio" not in tb.tb_frame.f_code.co_filename:
                    print(f.__name__, tb.tb_lineno, tb.tb_frame.f_code.co_name)
                tb = tb.tb_next
            if f not in (multiline,):
                show(e)
    await asyncio.sleep(1)

asyncio.run(main())

def group():
    raise ExceptionGroup("outer", [ValueError(1), TypeError("two")])
def nested():
    try:
        raise ValueError("inner")
    except ValueError as e:
        inner = e
    try:
        try:
            1 / 0
        except ZeroDivisionError as z:
            raise KeyError("k") from z
    except KeyError as e:
        second = e
    g = ExceptionGroup("sub", [inner, OSError("os")])
    g.add_note("a note on sub")
    raise ExceptionGroup("top", [g, second, ExceptionGroup("last", [TypeError("t\nmultiline")])]) from RuntimeError("cause")
def many():
    raise ExceptionGroup("many", [ValueError(i) for i in range(20)])
def deep():
    e = ValueError("leaf")
    for i in range(13):
        e = ExceptionGroup(f"level {i}", [e])
    raise e
def base():
    raise BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError()])
def context():
    try:
        group()
    except ExceptionGroup:
        raise ValueError("after group")
for f in (group, nested, many, deep, base, context):
    try:
        f()
    except BaseException as e:
        show(e)
show(ExceptionGroup("unraised", [ValueError(1), ExceptionGroup("x", [KeyError("k")])]))
