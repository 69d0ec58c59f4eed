"""Containers beyond list and dict."""
from _collections import *

__all__ = [
    "ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict",
    "deque", "namedtuple",
]


def __getattr__(name):
    if name == "abc":
        import collections.abc

        return collections.abc
    if name not in __all__:
        raise AttributeError(f"module 'collections' has no attribute {name!r}")
    import _collections_user

    return getattr(_collections_user, name)
