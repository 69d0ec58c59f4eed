"""Classes that are made of their annotations."""
from _dataclasses import initializer, values

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING",
    "fields", "asdict", "astuple", "make_dataclass", "replace", "is_dataclass",
]


class FrozenInstanceError(AttributeError):
    """A field of a frozen data class is set or deleted."""


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _FIELD_BASE:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")


class InitVar:
    """The type of what only `__init__` and `__post_init__` are given."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        plain = isinstance(self.type, type) and not hasattr(self.type, "__origin__")
        return f"dataclasses.InitVar[{self.type.__name__ if plain else repr(self.type)}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of a field."""

    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare",
        "metadata", "kw_only", "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
        self.metadata = _read_only({} if metadata is None else metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        shown = (
            f"{name.strip('_') if name != '_field_type' else name}={getattr(self, name)!r}"
            for name in (
                "name", "type", "default", "default_factory", "init", "repr", "hash", "compare",
                "metadata", "kw_only",
            )
        )
        return f"Field({','.join(shown)},_field_type={self._field_type})"


def _read_only(mapping):
    from types import MappingProxyType

    return MappingProxyType(mapping)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init, self.repr, self.eq = init, repr, eq
        self.order, self.unsafe_hash, self.frozen = order, unsafe_hash, frozen

    def __repr__(self):
        shown = (f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"_DataclassParams({','.join(shown)})"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None,
          compare=True, metadata=None, kw_only=MISSING):
    """Says more of a field than its annotation does."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
              frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Gives a class the methods that its annotated fields ask for."""
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")

    def wrap(cls):
        return _process(cls, params, match_args, kw_only, slots)

    return wrap if cls is None else wrap(cls)


def _process(cls, params, match_args, kw_only, slots):
    found = {}
    bases = [b for b in cls.__mro__[-1:0:-1] if hasattr(b, "__dataclass_fields__")]
    for base in bases:
        for each in base.__dataclass_fields__.values():
            found[each.name] = each
    _check_frozen(cls, params, bases)
    own = _own_fields(cls, kw_only)
    for each in own:
        found[each.name] = each
        if isinstance(cls.__dict__.get(each.name), Field):
            if each.default is MISSING:
                delattr(cls, each.name)
            else:
                setattr(cls, each.name, each.default)
    for name, value in list(cls.__dict__.items()):
        if isinstance(value, Field) and name not in cls.__dict__.get("__annotations__", {}):
            raise TypeError(f"{name!r} is a field but has no type annotation")
    cls.__dataclass_fields__ = found
    cls.__dataclass_params__ = params
    every = [f for f in found.values() if f._field_type is not _FIELD_CLASSVAR]
    _add_methods(cls, params, every)
    if match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple(f.name for f in every if f.init and not f.kw_only)
    if slots:
        cls = _with_slots(cls, [f.name for f in every if f._field_type is _FIELD])
    return cls


def _check_frozen(cls, params, bases):
    kinds = [base.__dataclass_params__.frozen for base in bases]
    if params.frozen and kinds and not any(kinds):
        raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    if not params.frozen and any(kinds):
        raise TypeError("cannot inherit non-frozen dataclass from a frozen one")


def _kind(annotation, words):
    """Whether an annotation, perhaps written as text, is one of these words."""
    text = annotation if isinstance(annotation, str) else repr(annotation)
    return text.split("[")[0].strip("'\"") in words


def _own_fields(cls, kw_only):
    own = []
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if annotation is KW_ONLY or _kind(annotation, ("KW_ONLY", "dataclasses.KW_ONLY")):
            if kw_only is KW_ONLY:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            kw_only = KW_ONLY
            continue
        own.append(_own_field(cls, name, annotation, bool(kw_only)))
    return own


def _own_field(cls, name, annotation, kw_only):
    default = cls.__dict__.get(name, MISSING)
    if hasattr(type(default), "__slots__") and type(default).__name__ == "member_descriptor":
        default = MISSING
    made = default if isinstance(default, Field) else field(default=default)
    made.name, made.type = name, annotation
    made._field_type = _FIELD
    if _kind(annotation, ("ClassVar", "typing.ClassVar")):
        made._field_type = _FIELD_CLASSVAR
    elif annotation is InitVar or _kind(annotation, ("InitVar", "dataclasses.InitVar")):
        made._field_type = _FIELD_INITVAR
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made._field_type is not _FIELD_CLASSVAR:
        made.kw_only = kw_only if made.kw_only is MISSING else made.kw_only
    elif made.kw_only is not MISSING:
        raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    if made._field_type is _FIELD and type(made.default).__hash__ is None:
        raise ValueError(
            f"mutable default {type(made.default)} for field {name} is not allowed: "
            f"use default_factory"
        )
    return made


def _add_methods(cls, params, every):
    plain = [f for f in every if f._field_type is _FIELD]
    compared = tuple(f.name for f in plain if f.compare)
    hashed = tuple(f.name for f in plain if (f.compare if f.hash is None else f.hash))
    has_own_hash = "__hash__" in cls.__dict__ and not (
        cls.__dict__["__hash__"] is None and "__eq__" in cls.__dict__
    )
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")
    if params.init:
        _check_order(every)
        cls.__init__ = initializer(cls, [_parameter(f) for f in every], params.frozen)
    if params.repr:
        _set_unless_there(cls, "__repr__", _repr_method(tuple(f.name for f in plain if f.repr)))
    if params.eq:
        _set_unless_there(cls, "__eq__", _comparison(compared, lambda a, b: a == b))
    if params.order:
        _add_order(cls, compared)
    if params.frozen:
        _add_frozen(cls, frozenset(f.name for f in plain))
    _add_hash(cls, params, hashed, has_own_hash)
    if not cls.__doc__:
        cls.__doc__ = cls.__name__ + _signature(every)


def _check_order(every):
    seen = False
    for each in every:
        if each.init and not each.kw_only:
            if each.default is not MISSING or each.default_factory is not MISSING:
                seen = True
            elif seen:
                raise TypeError(f"non-default argument {each.name!r} follows default argument")


def _parameter(f):
    """What `initializer` is told: ... stands for nothing given."""
    default = () if f.default is MISSING else (f.default,)
    factory = None if f.default_factory is MISSING else f.default_factory
    return f.name, default, factory, f.init, bool(f.kw_only), f._field_type is _FIELD_INITVAR


def _set_unless_there(cls, name, method):
    if name in cls.__dict__:
        return True
    method.__name__ = name
    method.__qualname__ = f"{cls.__qualname__}.{name}"
    setattr(cls, name, method)
    return False


_shown = set()


def _repr_method(names):
    def __repr__(self):
        if id(self) in _shown:
            return "..."
        _shown.add(id(self))
        try:
            text = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        finally:
            _shown.discard(id(self))
        return f"{self.__class__.__qualname__}({text})"

    return __repr__


def _comparison(names, compare):
    def method(self, other):
        if other.__class__ is self.__class__:
            return compare(values(self, names), values(other, names))
        return NotImplemented

    return method


def _add_order(cls, names):
    for name, compare in (
        ("__lt__", lambda a, b: a < b),
        ("__le__", lambda a, b: a <= b),
        ("__gt__", lambda a, b: a > b),
        ("__ge__", lambda a, b: a >= b),
    ):
        if _set_unless_there(cls, name, _comparison(names, compare)):
            raise TypeError(
                f"Cannot overwrite attribute {name} in class {cls.__name__}. "
                f"Consider using functools.total_ordering"
            )


def _add_frozen(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    for method in __setattr__, __delattr__:
        if _set_unless_there(cls, method.__name__, method):
            raise TypeError(f"Cannot overwrite attribute {method.__name__} in class {cls.__name__}")


def _add_hash(cls, params, names, has_own):
    if params.unsafe_hash:
        if has_own:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    elif has_own or not params.eq:
        return
    elif not params.frozen:
        cls.__hash__ = None
        return

    def __hash__(self):
        return hash(values(self, names))

    cls.__hash__ = __hash__


def _signature(every):
    """The parameters of `__init__` as text."""
    parts = [_shown_parameter(f) for f in every if f.init and not f.kw_only]
    named = [_shown_parameter(f) for f in every if f.init and f.kw_only]
    return f"({', '.join(parts + ['*'] * bool(named) + named)})"


def _shown_parameter(f):
    text = f"{f.name}: {_shown_annotation(f.type)}"
    if f.default is not MISSING:
        return f"{text} = {f.default!r}"
    return text if f.default_factory is MISSING else f"{text} = {_FACTORY!r}"


def _shown_annotation(annotation):
    if isinstance(annotation, type) and not hasattr(annotation, "__origin__"):
        if annotation.__module__ == "builtins":
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    return repr(annotation)


def _with_slots(cls, names):
    """The same class made anew with slots: they cannot be added later."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    members = dict(cls.__dict__)
    inherited = {
        slot for base in cls.__mro__[1:-1] for slot in base.__dict__.get("__slots__", ())
    }
    members["__slots__"] = tuple(name for name in names if name not in inherited)
    for name in (*names, "__dict__", "__weakref__"):
        members.pop(name, None)
    made = type(cls)(cls.__name__, cls.__bases__, members)
    made.__qualname__ = cls.__qualname__
    params = made.__dataclass_params__
    if params.init:
        every = made.__dataclass_fields__.values()
        made.__init__ = initializer(
            made,
            [_parameter(f) for f in every if f._field_type is not _FIELD_CLASSVAR],
            params.frozen,
        )
    return made


def fields(class_or_instance):
    """The fields of a data class, or of an instance of one."""
    found = getattr(class_or_instance, "__dataclass_fields__", None)
    if found is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def _is_instance(obj):
    return hasattr(type(obj), "__dataclass_fields__")


def is_dataclass(obj):
    """Whether it is a data class, or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), "__dataclass_fields__")


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict, also those of data classes inside."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _unfolded(obj, lambda parts: dict_factory(parts))


def astuple(obj, *, tuple_factory=tuple):
    """The fields as a tuple, also those of data classes inside."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _unfolded(obj, lambda parts: tuple_factory([value for _, value in parts]))


def _unfolded(obj, join):
    if _is_instance(obj):
        return join([(f.name, _unfolded(getattr(obj, f.name), join)) for f in fields(obj)])
    cls = type(obj)
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return cls(*[_unfolded(item, join) for item in obj])
    if isinstance(obj, (list, tuple)):
        return cls(_unfolded(item, join) for item in obj)
    if isinstance(obj, dict):
        pairs = [(_unfolded(k, join), _unfolded(v, join)) for k, v in obj.items()]
        return cls(obj.default_factory, pairs) if hasattr(cls, "default_factory") else cls(pairs)
    if obj is None or isinstance(obj, (str, int, float, bytes)):
        return obj
    import copy

    return copy.deepcopy(obj)


def replace(obj, /, **changes):
    """A new instance with some fields changed."""
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in obj.__dataclass_fields__.values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(
                    f"field {f.name} is declared with init=False, "
                    f"it cannot be specified with replace()"
                )
        elif f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise ValueError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    """Makes a data class of names, types and defaults."""
    members = dict(namespace or {})
    annotations = {}
    for item in fields:
        name, kind, *default = (item, "typing.Any") if isinstance(item, str) else item
        annotations[name] = kind
        if default:
            members[name] = default[0]
    members["__annotations__"] = annotations
    members["__module__"] = "types"
    return dataclass(type(cls_name, bases, members), **options)
