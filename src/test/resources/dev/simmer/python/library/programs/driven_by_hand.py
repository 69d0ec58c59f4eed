import asyncio
async def agen():
    try:
        x = yield 1
        print("got", x)
        await Aw()
        yield 2
    finally:
        print("fin")
class Aw:
    def __await__(self):
        r = yield "awaiting"
        print("resumed", r)
        return 5
a = agen()
s = a.asend(None)
try:
    s.send(None)
except StopIteration as e:
    print("yielded", e.value)
s = a.asend("hello")
print(s.send(None), a.ag_running)
try:
    s.send("wake")
except StopIteration as e:
    print("yielded", e.value, a.ag_running)
c = a.aclose()
try:
    c.send(None)
except StopIteration as e:
    print("closed", e.value)
try:
    a.__anext__().send(None)
except StopAsyncIteration as e:
    print("stop", repr(e))
def drive(coro):
    try:
        while True:
            print("step", coro.send(None))
    except StopIteration as e:
        return e.value
async def user():
    async for x in agen():
        print(x)
    return [y async for y in agen()]
print(drive(user()))
async def inner():
    return await Aw()
async def outer():
    return await inner() + await inner()
print(drive(outer()))
co = outer()
co.send(None)
try:
    co.throw(KeyError("thrown"))
except KeyError as e:
    print(repr(e))
co = outer(); co.send(None); co.close(); print("closed")
try:
    co.send(None)
except RuntimeError as e:
    print(e)
async def shared():
    await Aw()
k = shared()
async def first(): await k
async def second(): await k
f, g = first(), second()
f.send(None)
try:
    g.send(None)
except RuntimeError as e:
    print(e)
f.close()
async def w():
    async for x in agen():
        return x
print(drive(w()))
async def nested_await():
    return [await inner() for _ in range(2)], {await inner() async for _ in one()}
async def one():
    yield 1
print(drive(nested_await()))
class BadAwait:
    def __await__(self): return 3
class BadAwait2:
    async def co(self): pass
    def __await__(self): return self.co()
for B in (BadAwait, BadAwait2):
    async def t(): await B()
    try:
        drive(t())
    except TypeError as e:
        print(e)
class BadExit:
    async def __aenter__(self): return self
    async def __aexit__(self, *a): return True
async def swallow():
    async with BadExit():
        raise ValueError("x")
    return "swallowed"
print(drive(swallow()))
class NoExit:
    async def __aenter__(self): return self
class SyncOnly:
    def __enter__(self): return self
    def __exit__(self, *a): pass
class NotAwaitable:
    def __aenter__(self): return 3
    def __aexit__(self, *a): return 3
for C in (NoExit, SyncOnly, NotAwaitable):
    async def t():
        async with C(): pass
    try:
        drive(t())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
async def t():
    with BadExit(): pass
try:
    drive(t())
except TypeError as e:
    print(e)
try:
    with SyncOnly() as x, open: pass
except (TypeError, AttributeError, NameError) as e:
    print(type(e).__name__)
