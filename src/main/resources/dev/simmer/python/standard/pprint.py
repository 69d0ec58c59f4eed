"""Prints containers over several lines where one would be too long."""
import sys

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False,
           sort_dicts=True, underscore_numbers=False):
    printer = PrettyPrinter(
        stream=stream, indent=indent, width=width, depth=depth, compact=compact,
        sort_dicts=sort_dicts, underscore_numbers=underscore_numbers,
    )
    printer.pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
            underscore_numbers=False):
    printer = PrettyPrinter(
        indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    )
    return printer.pformat(object)


def saferepr(object):
    return PrettyPrinter()._line(object, 0)


def isreadable(object):
    return "<" not in saferepr(object)


def isrecursive(object):
    return "<Recursion on" in saferepr(object)


class _Order:
    """Keys in order, even where they cannot be compared."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (
                str(type(other.value)), id(other.value)
            )


class PrettyPrinter:
    """Prints with settings that are kept."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False,
                 sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent, self._width, self._depth = indent, width, depth
        self._stream = sys.stdout if stream is None else stream
        self._compact, self._sort_dicts = compact, sort_dicts
        self._underscore_numbers = underscore_numbers
        self._open = set()

    def pprint(self, object):
        self._stream.write(self.pformat(object))
        self._stream.write("\n")

    def pformat(self, object):
        return self._text(object, 0, 0, 0)

    def format(self, object, context, maxlevels, level):
        return self._line(object, level), True, False

    def _items(self, mapping):
        items = list(mapping.items())
        return sorted(items, key=lambda item: _Order(item[0])) if self._sort_dicts else items

    def _line(self, value, level):
        """All on one line."""
        kind = type(value)
        if kind is int and self._underscore_numbers:
            return f"{value:_d}"
        if kind.__repr__ not in (dict.__repr__, list.__repr__, tuple.__repr__):
            return repr(value)
        left, right = {dict: "{}", list: "[]"}.get(kind, "()")
        if not value:
            return left + right
        if self._depth and level >= self._depth:
            return left + "..." + right
        if id(value) in self._open:
            return f"<Recursion on {kind.__name__} with id={id(value)}>"
        self._open.add(id(value))
        if isinstance(value, dict):
            parts = [
                f"{self._line(k, level + 1)}: {self._line(v, level + 1)}"
                for k, v in self._items(value)
            ]
        else:
            parts = [self._line(item, level + 1) for item in value]
        self._open.discard(id(value))
        end = "," if left == "(" and len(parts) == 1 else ""
        return left + ", ".join(parts) + end + right

    def _text(self, value, indent, allowance, level):
        """On one line if that fits behind `indent` columns, with `allowance` left at its end."""
        line = self._line(value, level)
        if len(line) <= self._width - indent - allowance or id(value) in self._open:
            return line
        writer = self._writer(value)
        if writer is None:
            return line
        self._open.add(id(value))
        text = writer(value, indent, allowance, level + 1)
        self._open.discard(id(value))
        return text

    def _writer(self, value):
        kind = type(value)
        if kind.__repr__ is dict.__repr__:
            return self._dict
        if kind.__repr__ is list.__repr__:
            return lambda *a: self._sequence("[", "]", *a)
        if kind.__repr__ is tuple.__repr__:
            return self._tuple
        if kind in (set, frozenset):
            return self._set
        if kind is str:
            return self._string
        if hasattr(kind, "__dataclass_fields__") and hasattr(value, "__dict__"):
            return self._dataclass
        if kind.__name__ in ("OrderedDict", "defaultdict", "Counter", "deque", "SimpleNamespace"):
            return getattr(self, "_" + kind.__name__.lower())
        return None

    def _dict(self, value, indent, allowance, level):
        pad = " " * (self._indent - 1)
        return "{" + pad + self._pairs(self._items(value), indent, allowance + 1, level) + "}"

    def _pairs(self, items, indent, allowance, level):
        indent += self._indent
        parts = []
        for i, (key, value) in enumerate(items):
            name = self._line(key, level)
            last = i == len(items) - 1
            text = self._text(value, indent + len(name) + 2, allowance if last else 1, level)
            parts.append(f"{name}: {text}")
        return (",\n" + " " * indent).join(parts)

    def _sequence(self, left, right, value, indent, allowance, level):
        pad = " " * (self._indent - 1)
        return left + pad + self._parts(list(value), indent, allowance + len(right), level) + right

    def _tuple(self, value, indent, allowance, level):
        right = ",)" if len(value) == 1 else ")"
        return self._sequence("(", right, value, indent, allowance, level)

    def _set(self, value, indent, allowance, level):
        items = sorted(value, key=_Order)
        if type(value) is set:
            return self._sequence("{", "}", items, indent, allowance, level)
        return "frozenset(" + self._sequence("{", "})", items, indent + 10, allowance, level)

    def _parts(self, items, indent, allowance, level):
        indent += self._indent
        if self._compact:
            return self._compacted(items, indent, allowance, level)
        last = len(items) - 1
        parts = [
            self._text(item, indent, allowance if i == last else 1, level)
            for i, item in enumerate(items)
        ]
        return (",\n" + " " * indent).join(parts)

    def _compacted(self, items, indent, allowance, level):
        text, room = "", self._width - indent
        for i, item in enumerate(items):
            last = i == len(items) - 1
            end = allowance if last else 1
            line = self._line(item, level)
            if len(line) + end + (2 if text and not text.endswith("\n") else 0) <= room and text:
                text += ", " + line
                room -= len(line) + 2
                continue
            if text:
                text += ",\n" + " " * indent
            room = self._width - indent
            if len(line) + end > room:
                text += self._text(item, indent, end, level)
                room = 0
            else:
                text += line
                room -= len(line)
        return text

    def _string(self, value, indent, allowance, level):
        parts = self._pieces(value, indent + (level == 1), allowance + (level == 1))
        if len(parts) == 1:
            return parts[0]
        inside = level == 1
        joined = ("\n" + " " * (indent + inside)).join(parts)
        return f"({joined})" if inside else joined

    def _pieces(self, value, indent, allowance):
        """A long text as literals side by side, broken at spaces."""
        pieces, lines = [], value.splitlines(True)
        for i, line in enumerate(lines):
            room = self._width - indent - (allowance if i == len(lines) - 1 else 0)
            if len(repr(line)) <= room:
                pieces.append(repr(line))
                continue
            current, words = "", _words(line)
            for j, word in enumerate(words):
                is_end = j == len(words) - 1 and i == len(lines) - 1
                limit = self._width - indent - (allowance if is_end else 0)
                if current and len(repr(current + word)) > limit:
                    pieces.append(repr(current))
                    current = word
                else:
                    current += word
            if current:
                pieces.append(repr(current))
        return pieces

    def _dataclass(self, value, indent, allowance, level):
        shown = [
            (f.name, getattr(value, f.name))
            for f in type(value).__dataclass_fields__.values()
            if f.repr
        ]
        return self._attributes(type(value).__name__, shown, indent, allowance, level)

    def _simplenamespace(self, value, indent, allowance, level):
        shown = list(value.__dict__.items())
        return self._attributes("namespace", shown, indent, allowance, level)

    def _attributes(self, name, items, indent, allowance, level):
        indent += len(name) + 1
        parts = []
        for i, (key, value) in enumerate(items):
            end = allowance + 1 if i == len(items) - 1 else 1
            parts.append(f"{key}={self._text(value, indent + len(key) + 1, end, level)}")
        return f"{name}({(',' + chr(10) + ' ' * indent).join(parts)})"

    def _ordereddict(self, value, indent, allowance, level):
        name = type(value).__name__
        items = list(value.items())
        inner = self._sequence("[", "])", items, indent + len(name) + 1, allowance, level)
        return f"{name}({inner}"

    def _defaultdict(self, value, indent, allowance, level):
        name = f"{type(value).__name__}({value.default_factory!r},"
        indent += len(type(value).__name__) + 1
        return f"{name}\n{' ' * indent}{self._dict(value, indent, allowance + 1, level)})"

    def _counter(self, value, indent, allowance, level):
        name = type(value).__name__ + "({"
        pad = " " * (self._indent - 1)
        text = self._pairs(value.most_common(), indent + len(name) - 1, allowance + 2, level)
        return name + pad + text + "})"

    def _deque(self, value, indent, allowance, level):
        name = type(value).__name__ + "("
        end = ")" if value.maxlen is None else f", maxlen={value.maxlen})"
        inner = self._sequence("[", "]" + end, value, indent + len(name), allowance, level)
        return name + inner


def _words(line):
    """The words of a line, each with the spaces behind it."""
    words, current = [], ""
    for i, c in enumerate(line):
        current += c
        if c.isspace() and i + 1 < len(line) and not line[i + 1].isspace():
            words.append(current)
            current = ""
    return words + [current] if current else words
