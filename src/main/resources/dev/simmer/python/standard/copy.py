"""Copies of objects, shallow and deep."""
from types import BuiltinFunctionType, FunctionType

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    """An object cannot be copied."""


error = Error

_SHARED = (
    type(None), int, float, bool, str, bytes, type, range, slice, FunctionType,
    BuiltinFunctionType, type(...), type(NotImplemented), property,
)


def copy(x):
    """A new object that holds the same ones."""
    cls = type(x)
    if isinstance(x, _SHARED) and not hasattr(x, "__dict__") or isinstance(x, type):
        return x
    maker = getattr(cls, "__copy__", None)
    if maker is not None:
        return maker(x)
    if cls in (tuple, frozenset):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    return _rebuilt(x, lambda part: part)


def deepcopy(x, memo=None):
    """A new object that holds copies of what the other one holds."""
    if memo is None:
        memo = {}
    key = id(x)
    if key in memo:
        return memo[key]
    cls = type(x)
    if isinstance(x, _SHARED) and not hasattr(x, "__dict__") or isinstance(x, type):
        return x
    maker = getattr(cls, "__deepcopy__", None)
    if maker is not None:
        made = maker(x, memo)
    elif cls is list:
        made = memo[key] = []
        made.extend(deepcopy(item, memo) for item in x)
    elif cls is dict:
        made = memo[key] = {}
        for name, value in x.items():
            made[deepcopy(name, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        parts = [deepcopy(item, memo) for item in x]
        made = memo.get(key)
        if made is None:
            same = all(part is item for part, item in zip(parts, x))
            made = x if same else tuple(parts)
    elif cls in (set, frozenset, bytearray):
        made = cls(deepcopy(item, memo) for item in x)
    else:
        made = _rebuilt(x, lambda part: deepcopy(part, memo), lambda new: memo.update({key: new}))
    memo[key] = made
    return made


def _rebuilt(x, copied, begun=lambda made: None):
    """A new object of the same class, whose parts are what `copied` gives for each."""
    cls = type(x)
    if isinstance(x, BaseException):
        made = cls.__new__(cls, *map(copied, x.args))
    elif isinstance(x, (tuple, frozenset)):
        base = tuple if isinstance(x, tuple) else frozenset
        made = base.__new__(cls, [copied(part) for part in x])
    elif isinstance(x, (int, float, str, bytes)):
        made = cls.__new__(cls, x)
    elif hasattr(cls, "maxlen"):
        made = cls([], x.maxlen)
    elif hasattr(cls, "default_factory"):
        made = cls(x.default_factory)
    elif _is_made_in_python(x):
        made = cls.__new__(cls)
    else:
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    begun(made)
    if isinstance(x, dict):
        for name, value in x.items():
            made[copied(name)] = copied(value)
    elif isinstance(x, list) or hasattr(cls, "maxlen"):
        made.extend(copied(item) for item in x)
    elif isinstance(x, set):
        made.update(copied(item) for item in x)
    for name, value in _state(x).items():
        object.__setattr__(made, name, copied(value))
    return made


def _is_made_in_python(x):
    """Whether all that an object is made of can be seen."""
    return isinstance(x, (dict, list, set)) or hasattr(x, "__dict__") or any(
        "__slots__" in base.__dict__ for base in type(x).__mro__
    )


def _state(x):
    """The attributes of an object, those in slots too."""
    state = dict(getattr(x, "__dict__", {}))
    for base in type(x).__mro__:
        slots = base.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if hasattr(x, name):
                state[name] = getattr(x, name)
    return state
