import asyncio

e = asyncio.IncompleteReadError(b"ab", 5)
print(e, e.partial, e.expected, repr(e), e.args, isinstance(e, EOFError))
print(asyncio.IncompleteReadError(b"", None), asyncio.IncompleteReadError.__module__)
e = asyncio.LimitOverrunError("too long", 7)
print(e, e.consumed, repr(e), asyncio.SendfileNotAvailableError("no"))
for wrong in lambda: asyncio.IncompleteReadError(b"x"), lambda: asyncio.LimitOverrunError("x"):
    try:
        wrong()
    except TypeError as e:
        print(e)


async def readline(chunks):
    buffer = b""
    for chunk in chunks:
        await asyncio.sleep(0.1)
        buffer += chunk
        if b"\n" in buffer:
            return buffer
    raise asyncio.IncompleteReadError(buffer, None)


async def main():
    print(await readline([b"a", b"b\n"]))
    try:
        await readline([b"abc"])
    except asyncio.IncompleteReadError as e:
        print(e, e.partial)


asyncio.run(main())
