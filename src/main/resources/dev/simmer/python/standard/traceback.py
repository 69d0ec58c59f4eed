"""Tracebacks as text."""
import sys

from _support import traceback_parts, traceback_places

__all__ = [
    "format_exc", "format_exception", "format_exception_only", "format_tb", "print_exc",
    "print_exception", "print_tb",
]


def _given(exc, value):
    """The exception, given alone or as the second of type, value and traceback."""
    return exc if value is ... else value


def format_exception(exc, /, value=..., tb=..., limit=None, chain=True):
    """The lines of an exception's traceback, each with its line feed."""
    exc = _given(exc, value)
    if exc is None:
        return ["NoneType: None\n"]
    return traceback_parts(exc, chain)


def format_exception_only(exc, /, value=...):
    """The last lines of a traceback: which exception it is."""
    exc = _given(exc, value)
    name = type(exc).__qualname__
    if type(exc).__module__ not in ("builtins", "__main__"):
        name = type(exc).__module__ + "." + name
    text = str(exc)
    lines = [f"{name}: {text}\n" if text else f"{name}\n"]
    for note in getattr(exc, "__notes__", ()):
        lines += [line + "\n" for line in str(note).split("\n")]
    return lines


def print_exception(exc, /, value=..., tb=..., limit=None, file=None, chain=True):
    for part in format_exception(exc, value, tb, limit, chain):
        print(part, file=file or sys.stderr, end="")


def format_exc(limit=None, chain=True):
    """The traceback of the exception that is being handled."""
    return "".join(format_exception(sys.exc_info()[1], chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exc_info()[1], limit=limit, file=file, chain=chain)


def format_tb(tb, limit=None):
    """The places of a traceback, each with its line."""
    return traceback_places(tb)


def print_tb(tb, limit=None, file=None):
    for part in format_tb(tb, limit):
        print(part, file=file or sys.stderr, end="")
