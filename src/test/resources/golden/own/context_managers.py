"""contextlib without a loop: contextmanager, suppress, closing, ExitStack, nullcontext, redirect_stdout."""
import contextlib
import io


@contextlib.contextmanager
def heading(text):
    print(f"== {text}")
    try:
        yield text.upper()
    except ZeroDivisionError as error:
        print("swallowed:", error)
    finally:
        print("-" * len(text))


class Tap:
    def close(self):
        print("tap closed")


@heading("decorated")
def decorated():
    print("inside")
    return 7


with heading("one") as shout, contextlib.suppress(KeyError, IndexError):
    print(shout)
    [][3]
with heading("two"):
    1 / 0
print(decorated(), decorated())
with contextlib.closing(Tap()) as tap:
    print(type(tap).__name__)
with contextlib.nullcontext(5) as five:
    print(five)
with contextlib.ExitStack() as stack:
    for word in "abc":
        stack.enter_context(heading(word))
    stack.callback(print, "called first", end="!\n")
    moved = stack.pop_all()
print("still open")
moved.close()
buffer = io.StringIO()
with contextlib.redirect_stdout(buffer):
    print("hidden", 1, 2, sep="-")
print(repr(buffer.getvalue()))
try:
    with heading("three"):
        raise ValueError("passes through")
except ValueError as error:
    print(error)
