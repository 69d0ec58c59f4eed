"""Tracebacks as text."""
import sys

from _support import file as program_file
from _support import source_line, stack, traceback_parts, traceback_places

__all__ = [
    "extract_stack", "extract_tb", "format_exc", "format_exception", "format_exception_only", "format_list",
    "format_stack", "format_tb", "FrameSummary", "print_exc", "print_exception", "print_list",
    "print_stack", "print_tb",
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


class FrameSummary:
    """A call that is going on: where it stands."""

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None):
        self.filename, self.lineno, self.name, self.locals = filename, lineno, name, locals
        self.line = source_line(lineno) if line is None else line

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __getitem__(self, position):
        return (self.filename, self.lineno, self.name, self.line)[position]

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


def extract_stack(f=None, limit=None):
    """The calls of the program that are going on, the outermost first."""
    calls = [FrameSummary(program_file(), line, name) for line, name in stack()]
    if limit is not None:
        calls = calls[:limit] if limit >= 0 else calls[limit:]
    return calls[::-1]


def extract_tb(tb, limit=None):
    """The places of a traceback, the outermost first."""
    places = []
    while tb is not None:
        places.append(FrameSummary(program_file(), tb.tb_lineno, tb.tb_frame.f_code.co_name))
        tb = tb.tb_next
    if limit is not None:
        places = places[:limit] if limit >= 0 else places[limit:]
    return places


def format_list(extracted_list):
    parts = []
    for filename, lineno, name, line in extracted_list:
        part = f'  File "{filename}", line {lineno}, in {name}\n'
        parts.append(f"{part}    {line.strip()}\n" if line else part)
    return parts


def print_list(extracted_list, file=None):
    for part in format_list(extracted_list):
        print(part, file=file or sys.stderr, end="")


def format_stack(f=None, limit=None):
    return format_list(extract_stack(f, limit))


def print_stack(f=None, limit=None, file=None):
    print_list(extract_stack(f, limit), file)
