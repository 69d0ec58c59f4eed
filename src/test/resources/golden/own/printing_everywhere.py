"""print with sep, end, file, flush; sys.stdout; print in callbacks, in generators, of odd values."""
import asyncio
import io
import sys


class Odd:
    def __repr__(self):
        return "<odd>"


class Odder(Odd):
    def __str__(self):
        return "odder"


def numbers():
    for n in range(2):
        print("making", n)
        yield n


async def main():
    print()
    print("a", "b", sep="")
    print("a", 1, None, [Odd(), Odder()], Odder(), sep=" | ", end=" $\n", flush=True)
    print(*numbers(), sep="\n")
    print("to stderr", file=sys.stderr)
    text = io.StringIO()
    print("kept", 1, file=text)
    print(repr(text.getvalue()))
    print(sys.stdout.write("direct\n"))
    asyncio.get_running_loop().call_soon(print, "from", "a callback")
    await asyncio.sleep(0)
    for i in range(3):
        print(i, end=", " if i < 2 else "\n")
    print("tab\there", "quote's", 'double"', "uni é ☕ 日本", "\\", sep="\n")
    print({"k": Odd(), 1: (Odd(),), "s": {1}}, [[]], (1,), {}, set(), b"x", 1.0, 1e20, range(3), slice(1, 2), Ellipsis, True)
    print("%s|%r" % (Odder(), Odder()), f"{Odder()}|{Odder()!r}|{Odd()}", str([Odder()]), format(Odder(), ""))
    print(end="")
    print("", end="\n\n")
    print("no newline at the end", end="")


asyncio.run(main())
