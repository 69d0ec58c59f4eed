"""Streams in memory."""
import sys

__all__ = [
    "BytesIO", "IOBase", "StringIO", "TextIOBase", "TextIOWrapper", "UnsupportedOperation",
    "SEEK_SET", "SEEK_CUR", "SEEK_END",
]

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
TextIOWrapper = type(sys.stdout)


class UnsupportedOperation(OSError, ValueError):
    """The stream cannot do this."""


class IOBase:
    """What all streams can do."""

    closed = False
    _closed = "I/O operation on closed file"

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def _check(self):
        if self.closed:
            raise ValueError(self._closed)

    def close(self):
        self.closed = True

    def flush(self):
        self._check()

    def isatty(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def readlines(self, hint=-1):
        return list(self)

    def writelines(self, lines):
        for line in lines:
            self.write(line)


class TextIOBase(IOBase):
    """A stream of text."""

    encoding = errors = newlines = None


class _Memory:
    """The text or bytes of a stream in memory, and where in them it stands."""

    def _start(self, value):
        self._value, self._length = value, len(value)
        self._pieces = []
        self._position = 0

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def getvalue(self):
        self._check()
        self._gather()
        return self._value

    def _gather(self):
        """What was written at the end is kept in pieces until somebody looks."""
        if self._pieces:
            self._value += self._empty.join(self._pieces)
            self._pieces = []

    def tell(self):
        self._check()
        return self._position

    def seek(self, offset, whence=SEEK_SET):
        self._check()
        self._gather()
        if whence == SEEK_SET and offset < 0:
            raise ValueError(self._negative % offset)
        base = (0, self._position, len(self._value))[whence]
        self._position = max(0, base + offset)
        return self._position

    def read(self, size=-1):
        self._check()
        self._gather()
        start = self._position
        end = len(self._value) if size is None or size < 0 else start + size
        data = self._value[start:end]
        self._position += len(data)
        return data

    def readline(self, size=-1):
        self._check()
        self._gather()
        at = self._value.find(self._newline, self._position)
        end = len(self._value) if at < 0 else at + 1
        length = max(0, end - self._position)
        return self.read(length if size is None or size < 0 else min(size, length))

    def truncate(self, size=None):
        self._check()
        self._gather()
        size = self._position if size is None else size
        self._value = self._value[:size]
        self._length = len(self._value)
        return size

    def _put(self, data):
        length = self._length
        if self._position == length:
            self._pieces.append(data)
        else:
            self._gather()
            padded = self._value + self._zero * (self._position - length)
            after = self._position + len(data)
            self._value = padded[: self._position] + data + padded[after:]
        self._position += len(data)
        self._length = max(length, self._position)
        return len(data)


class StringIO(_Memory, TextIOBase):
    """A stream of text in memory."""

    __module__ = "_io"
    _empty, _newline, _zero = "", "\n", "\0"
    _negative = "Negative seek position %d"

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            name = type(initial_value).__name__
            raise TypeError(f"initial_value must be str or None, not {name}")
        self._start(initial_value or "")

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        return self._put(s)


class BytesIO(_Memory, IOBase):
    """A stream of bytes in memory."""

    __module__ = "_io"
    _empty, _newline, _zero = b"", b"\n", b"\0"
    _negative = "negative seek value %d"
    _closed = "I/O operation on closed file."

    def __init__(self, initial_bytes=b""):
        self._start(bytes(initial_bytes))

    def write(self, b, /):
        self._check()
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return self._put(bytes(b))

    def getbuffer(self):
        return self.getvalue()
