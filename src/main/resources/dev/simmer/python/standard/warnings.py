"""Warnings: told on standard error, once for each place, unless filters say otherwise."""
import sys

from _support import caller, source_line

__all__ = [
    "warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter",
    "resetwarnings", "catch_warnings",
]

_ACTIONS = "default", "error", "ignore", "always", "module", "once"
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
_told = set()


class WarningMessage:
    """A warning that `catch_warnings(record=True)` kept."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category = message, category
        self.filename, self.lineno, self.file, self.line = filename, lineno, file, line
        self.source = source

    def __str__(self):
        return "{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" % (
            self.message, self.category.__name__, self.filename, self.lineno, self.line
        )


def formatwarning(message, category, filename, lineno, line=None):
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    line = source_line(lineno) if line is None else line
    return text + f"  {line.strip()}\n" if line else text


def showwarning(message, category, filename, lineno, file=None, line=None):
    (file or sys.stderr).write(formatwarning(message, category, filename, lineno, line))


def warn(message, category=None, stacklevel=1, source=None):
    """Tells of what may be wrong, at the line of the caller."""
    if isinstance(message, Warning):
        category = type(message)
    category = UserWarning if category is None else category
    if not (isinstance(category, type) and issubclass(category, Warning)):
        name = type(category).__name__
        raise TypeError(f"category must be a Warning subclass, not '{name}'")
    filename, line, _ = caller(stacklevel)
    warn_explicit(message, category, filename, line, "__main__")


def warn_explicit(message, category, filename, lineno, module=None, registry=None,
                  module_globals=None, source=None):
    text = str(message)
    instance = message if isinstance(message, Warning) else category(message)
    action = _action(text, category, module, lineno)
    if action == "error":
        raise instance
    if action == "ignore" or not _is_news(action, text, category, lineno):
        return
    showwarning(instance, category, filename, lineno)


def _action(text, category, module, line):
    for action, message, kind, where, at in filters:
        if (
            (message is None or message.match(text))
            and issubclass(category, kind)
            and (where is None or where == module or hasattr(where, "match") and where.match(module))
            and at in (0, line)
        ):
            return action
    return "default"


def _is_news(action, text, category, line):
    if action == "always":
        return True
    place = line if action == "default" else action
    news = (text, category, place) not in _told
    _told.add((text, category, place))
    return news


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Adds a filter: what to do with warnings that fit."""
    assert action in _ACTIONS, "invalid action: %r" % (action,)
    _add(action, _pattern("(?i:%s)", message), category, _pattern("%s", module), lineno, append)


def _pattern(form, text):
    if not text:
        return None
    import re

    return re.compile(form % text)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Adds a filter for a kind of warnings."""
    assert action in _ACTIONS, "invalid action: %r" % (action,)
    _add(action, None, category, None, lineno, append)


def _add(action, message, category, module, lineno, append):
    _told.clear()
    filters.insert(len(filters) if append else 0, (action, message, category, module, lineno))


def resetwarnings():
    filters.clear()
    _told.clear()


class catch_warnings:
    """Puts the filters back at its end; keeps warnings in a list if it is to record them."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0,
                 append=False):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)

    def __enter__(self):
        global showwarning
        self._filters, self._showwarning = filters[:], showwarning
        _told.clear()
        if self._filter is not None:
            simplefilter(*self._filter)
        if not self._record:
            return None
        log = []

        def keep(*details):
            log.append(WarningMessage(*details))

        showwarning = keep
        return log

    def __exit__(self, *exc_info):
        global showwarning
        filters[:] = self._filters
        showwarning = self._showwarning
        _told.clear()
