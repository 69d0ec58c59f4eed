"""What annotations are made of, as far as it shows while a program runs."""
from abc import ABCMeta

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic",
    "Literal", "Optional", "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple",
    "Union", "AbstractSet", "ByteString", "Container", "ContextManager", "Hashable", "ItemsView",
    "Iterable", "Iterator", "KeysView", "Mapping", "MappingView", "MutableMapping",
    "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView", "Awaitable",
    "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator",
    "AsyncContextManager", "Reversible", "SupportsAbs", "SupportsFloat", "SupportsIndex",
    "SupportsInt", "SupportsRound", "ChainMap", "Counter", "Deque", "Dict", "DefaultDict", "List",
    "OrderedDict", "Set", "FrozenSet", "NamedTuple", "TypedDict", "Generator", "IO", "TextIO",
    "BinaryIO", "AnyStr", "assert_never", "assert_type", "cast", "dataclass_transform", "final",
    "get_args", "get_origin", "get_type_hints", "is_typeddict", "LiteralString", "Never",
    "NewType", "no_type_check", "NoReturn", "NotRequired", "overload", "ParamSpecArgs",
    "ParamSpecKwargs", "Required", "reveal_type", "runtime_checkable", "Self", "Text",
    "TYPE_CHECKING", "TypeAlias", "TypeGuard", "Unpack",
]

TYPE_CHECKING = False
Text = str


def _shown(kind):
    """How a type is written in a repr."""
    if isinstance(kind, type) and not hasattr(kind, "__origin__"):
        if kind.__module__ == "builtins":
            return kind.__qualname__
        return f"{kind.__module__}.{kind.__qualname__}"
    if kind is ...:
        return "..."
    if isinstance(kind, list):
        return "[" + ", ".join(map(_shown, kind)) + "]"
    return repr(kind)


def _type(kind, message="Parameters to generic types must be types."):
    """A type as an argument of another: None is its own type, text is looked up later."""
    if kind is None:
        return type(None)
    if isinstance(kind, str):
        return ForwardRef(kind)
    if kind in (Generic, Protocol):
        raise TypeError(f"Plain {kind} is not valid as type argument")
    if type(kind) is tuple:
        raise TypeError(f"{message} Got {kind!r:.100}.")
    return kind


def _tuple(params):
    return params if isinstance(params, tuple) else (params,)


def _parameters(args):
    """The type variables in some types, each once."""
    found = {}
    for arg in args:
        if isinstance(arg, _Variable):
            found[arg] = None
        elif isinstance(arg, list):
            found.update(dict.fromkeys(_parameters(arg)))
        elif not isinstance(arg, type):
            found.update(dict.fromkeys(getattr(arg, "__parameters__", ())))
    return tuple(found)


class _Joinable:
    """What can stand beside `|`."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _Form(_Joinable):
    """A name of this module that makes types when subscribed."""

    def __init__(self, name, make=None):
        self._name, self._make = name, make

    def __getitem__(self, params):
        if self._make is None:
            raise TypeError(f"{self!r} is not subscriptable")
        return self._make(self, params)

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self!r} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self!r} cannot be used with issubclass()")

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any type at all."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


class ForwardRef(_Joinable):
    """A type that is written as text."""

    def __init__(self, arg):
        self.__forward_arg__ = arg

    def __call__(self):
        raise TypeError("a forward reference is no type")

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


class _Variable(_Joinable):
    def __init__(self, name, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.__bound__ = bound if bound is None else _type(bound)
        self.__covariant__, self.__contravariant__ = covariant, contravariant
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")

    def __call__(self, *args):
        raise TypeError(f"'{type(self).__name__}' object is not callable")

    def __repr__(self):
        sign = "+" if self.__covariant__ else "-" if self.__contravariant__ else "~"
        return sign + self.__name__

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


class TypeVar(_Variable):
    """A type variable."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        super().__init__(name, bound, covariant, contravariant)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.__constraints__ = tuple(map(_type, constraints))


class TypeVarTuple(_Variable):
    """A variable for any number of types."""

    def __init__(self, name):
        super().__init__(name)

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


class _ParamSpecPart(_Joinable):
    def __init__(self, origin):
        self.__origin__ = origin

    def __call__(self):
        raise TypeError("parameters are no type")

    def __repr__(self):
        return f"{self.__origin__.__name__}.{self._part}"


class ParamSpecArgs(_ParamSpecPart):
    _part = "args"


class ParamSpecKwargs(_ParamSpecPart):
    _part = "kwargs"


class ParamSpec(_Variable):
    """A variable for the parameters of a function."""

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)


class _Alias(_Joinable):
    """A type with arguments: `List[int]`, `Optional[str]`, `Stack[T]`."""

    def __init__(self, origin, args, name=None):
        self.__origin__ = origin
        self.__args__ = args
        self._name = name
        self.__parameters__ = _parameters(args)
        if name is None:
            self.__module__ = getattr(origin, "__module__", "typing")

    def __getitem__(self, params):
        params = _tuple(params)
        if not self.__parameters__:
            raise TypeError(f"{self!r} is not a generic class")
        if len(params) != len(self.__parameters__) and not any(
            isinstance(p, (TypeVarTuple, ParamSpec)) for p in self.__parameters__
        ):
            few = "few" if len(params) < len(self.__parameters__) else "many"
            raise TypeError(
                f"Too {few} arguments for {self!r}; "
                f"actual {len(params)}, expected {len(self.__parameters__)}"
            )
        known = dict(zip(self.__parameters__, params))
        return self._with(tuple(_substituted(arg, known) for arg in self.__args__))

    def _with(self, args):
        return type(self)(self.__origin__, args, self._name)

    def __call__(self, *args, **kwargs):
        if not callable(self._target()):
            raise TypeError(f"Type {self._name} cannot be instantiated")
        if self._name is not None and self._name in _WITHOUT_INSTANCES:
            raise TypeError(f"Type {self._name} cannot be instantiated; use "
                            f"{self._target().__name__}() instead")
        made = self._target()(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except AttributeError:
            pass
        return made

    def _target(self):
        return self.__origin__

    def __mro_entries__(self, bases):
        if self.__origin__ is Union:
            raise TypeError(f"Cannot subclass {self!r}")
        rest = bases[bases.index(self) + 1 :]
        if self.__origin__ is Generic:
            hides = Protocol in bases or any(isinstance(b, _Alias) for b in rest)
            return () if hides else (Generic,)
        entries = [self._target()]
        if self._name and Generic not in bases and not any(
            isinstance(b, _Alias) or isinstance(b, type) and issubclass(b, Generic) for b in rest
        ):
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self._target(), name)

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ is other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, tuple(map(repr, self.__args__))))

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __repr__(self):
        name = f"typing.{self._name}" if self._name else _shown(self.__origin__)
        args = ", ".join(map(_shown, self.__args__)) or "()"
        return f"{name}[{args}]"


def _substituted(arg, known):
    if isinstance(arg, _Variable):
        return known.get(arg, arg)
    if isinstance(arg, list):
        return [_substituted(each, known) for each in arg]
    inner = () if isinstance(arg, type) else getattr(arg, "__parameters__", ())
    if not inner:
        return arg
    return arg[tuple(known.get(parameter, parameter) for parameter in inner)]


class _UnionAlias(_Alias):
    def __eq__(self, other):
        return isinstance(other, _UnionAlias) and set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def _with(self, args):
        return Union[args]

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)

    def __repr__(self):
        others = [arg for arg in self.__args__ if arg is not type(None)]
        if len(others) == 1 and len(self.__args__) == 2:
            return f"typing.Optional[{_shown(others[0])}]"
        return super().__repr__()


class _CallableAlias(_Alias):
    def __repr__(self):
        *arguments, result = self.__args__
        if len(arguments) == 1 and (arguments[0] is ... or isinstance(arguments[0], ParamSpec)):
            return super().__repr__()
        taken = ", ".join(map(_shown, arguments))
        name = f"typing.{self._name}"
        return f"{name}[[{taken}], {_shown(result)}]"


class _LiteralAlias(_Alias):
    def __eq__(self, other):
        return isinstance(other, _LiteralAlias) and set(self._typed()) == set(other._typed())

    def __hash__(self):
        return hash(frozenset(self._typed()))

    def _typed(self):
        return [(value, type(value)) for value in self.__args__]

    def __repr__(self):
        return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"


class _AnnotatedAlias(_Alias):
    def __init__(self, origin, metadata):
        super().__init__(origin, (origin,), "Annotated")
        self.__metadata__ = metadata

    def _with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__args__ == other.__args__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __repr__(self):
        parts = [_shown(self.__origin__), *map(repr, self.__metadata__)]
        return f"typing.Annotated[{', '.join(parts)}]"


class _Container(_Joinable):
    """The name of a container here, such as `List`: subscribed, it makes an alias of `list`."""

    def __init__(self, name, count, place=None):
        self._name, self._count, self._place = name, count, place

    def _target(self):
        if not isinstance(self._place, tuple):
            return self._place
        module, name = self._place
        if module == "collections.abc":
            import collections.abc as module
        elif module == "collections":
            import collections as module
        else:
            import contextlib as module
        self._place = getattr(module, name)
        return self._place

    @property
    def __origin__(self):
        return self._target()

    def __getitem__(self, params):
        params = tuple(map(_type, _tuple(params)))
        if self._count is not None and len(params) != self._count:
            few = "few" if len(params) < self._count else "many"
            raise TypeError(
                f"Too {few} arguments for {self!r}; actual {len(params)}, expected {self._count}"
            )
        return _Named(self, params, self._name)

    def __call__(self, *args, **kwargs):
        if self._name in _WITHOUT_INSTANCES:
            raise TypeError(f"Type {self._name} cannot be instantiated; "
                            f"use {self._target().__name__}() instead")
        return self._target()(*args, **kwargs)

    def __mro_entries__(self, bases):
        return (self._target(),) if any(b is not self for b in bases) else (self._target(), Generic)

    def __instancecheck__(self, obj):
        return isinstance(obj, self._target())

    def __subclasscheck__(self, cls):
        return issubclass(cls, self._target())

    def __repr__(self):
        return "typing." + self._name


class _Named(_Alias):
    """An alias of a container, whose class is looked up when it is asked for."""

    def __init__(self, container, args, name):
        self._container = container
        super().__init__(container, args, name)
        del self.__origin__

    def _target(self):
        return self._container._target()

    def _with(self, args):
        return type(self)(self._container, args, self._name)

    def __getattr__(self, name):
        if name == "__origin__":
            return self._target()
        return super().__getattr__(name)


class _NamedCallable(_CallableAlias, _Named):
    pass


_WITHOUT_INSTANCES = "List", "Dict", "Set", "FrozenSet", "Tuple", "Type"


class _CallableForm(_Container):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        arguments, result = params
        if isinstance(arguments, list):
            arguments = tuple(map(_type, arguments))
        elif arguments is ... or isinstance(arguments, (ParamSpec, _Alias)):
            arguments = (arguments,)
        else:
            raise TypeError(
                f"Callable[args, result]: args must be a list. Got {arguments!r}"
            )
        return _NamedCallable(self, (*arguments, _type(result)), "Callable")


class _TupleForm(_Container):
    def __getitem__(self, params):
        if params == ():
            return _Named(self, (), "Tuple")
        params = _tuple(params)
        kinds = tuple(p if p is ... else _type(p) for p in params)
        return _Named(self, kinds, "Tuple")


def _union(form, params):
    if params == ():
        raise TypeError("Cannot take a Union of no types.")
    message = "Union[arg, ...]: each arg must be a type."
    flat = {}
    for param in (_type(p, message) for p in _tuple(params)):
        inner = param.__args__ if _is_union(param) else (param,)
        flat.update(dict.fromkeys(inner))
    return next(iter(flat)) if len(flat) == 1 else _UnionAlias(Union, tuple(flat), "Union")


def _is_union(kind):
    return isinstance(kind, (_UnionAlias, type(int | str)))


def _optional(form, param):
    return Union[_type(param, "Optional[t] requires a single type."), type(None)]


def _single(form, param):
    kind = _type(param, f"{form!r} accepts only single type.")
    return _Alias(form, (kind,), form._name)


def _literal(form, params):
    flat = {}
    for param in _tuple(params):
        inner = param.__args__ if isinstance(param, _LiteralAlias) else (param,)
        flat.update({(value, type(value)): value for value in inner})
    return _LiteralAlias(form, tuple(flat.values()), "Literal")


def _annotated(form, params):
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError(
            "Annotated[...] should be used with at least two arguments (a type and an annotation)."
        )
    kind, *metadata = params
    if isinstance(kind, _AnnotatedAlias):
        return _AnnotatedAlias(kind.__origin__, kind.__metadata__ + tuple(metadata))
    return _AnnotatedAlias(_type(kind), tuple(metadata))


def _several(form, params):
    return _Alias(form, _tuple(params), form._name)


class _AnnotatedForm(_Form):
    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass typing.Annotated")

    def __repr__(self):
        return "<class 'typing.Annotated'>"


Union = _Form("Union", _union)
Optional = _Form("Optional", _optional)
Literal = _Form("Literal", _literal)
Annotated = _AnnotatedForm("Annotated", _annotated)
ClassVar = _Form("ClassVar", _single)
Final = _Form("Final", _single)
Required = _Form("Required", _single)
NotRequired = _Form("NotRequired", _single)
TypeGuard = _Form("TypeGuard", _single)
Unpack = _Form("Unpack", _single)
Concatenate = _Form("Concatenate", _several)
NoReturn = _Form("NoReturn")
Never = _Form("Never")
Self = _Form("Self")
TypeAlias = _Form("TypeAlias")
LiteralString = _Form("LiteralString")

List = _Container("List", 1, list)
Dict = _Container("Dict", 2, dict)
Set = _Container("Set", 1, set)
FrozenSet = _Container("FrozenSet", 1, frozenset)
Type = _Container("Type", 1, type)
Tuple = _TupleForm("Tuple", None, tuple)
Callable = _CallableForm("Callable", 2, ("collections.abc", "Callable"))
AbstractSet = _Container("AbstractSet", 1, ("collections.abc", "Set"))
ContextManager = _Container("ContextManager", 1, ("contextlib", "AbstractContextManager"))
AsyncContextManager = _Container(
    "AsyncContextManager", 1, ("contextlib", "AbstractAsyncContextManager")
)


def _of_abc(name, count):
    return _Container(name, count, ("collections.abc", name))


def _of_collections(name, count, real=None):
    return _Container(name, count, ("collections", real or name))


Container = _of_abc("Container", 1)
Hashable = _of_abc("Hashable", 0)
ItemsView = _of_abc("ItemsView", 2)
Iterable = _of_abc("Iterable", 1)
Iterator = _of_abc("Iterator", 1)
KeysView = _of_abc("KeysView", 1)
Mapping = _of_abc("Mapping", 2)
MappingView = _of_abc("MappingView", 1)
MutableMapping = _of_abc("MutableMapping", 2)
MutableSequence = _of_abc("MutableSequence", 1)
MutableSet = _of_abc("MutableSet", 1)
Sequence = _of_abc("Sequence", 1)
Sized = _of_abc("Sized", 0)
ValuesView = _of_abc("ValuesView", 1)
Awaitable = _of_abc("Awaitable", 1)
AsyncIterator = _of_abc("AsyncIterator", 1)
AsyncIterable = _of_abc("AsyncIterable", 1)
Coroutine = _of_abc("Coroutine", 3)
Collection = _of_abc("Collection", 1)
AsyncGenerator = _of_abc("AsyncGenerator", 2)
Reversible = _of_abc("Reversible", 1)
Generator = _of_abc("Generator", 3)
ByteString = _of_abc("ByteString", 0)
ChainMap = _of_collections("ChainMap", 2)
Counter = _of_collections("Counter", 1)
OrderedDict = _of_collections("OrderedDict", 2)
Deque = _of_collections("Deque", 1, "deque")
DefaultDict = _of_collections("DefaultDict", 2, "defaultdict")


class Generic:
    """A base for classes with type variables."""

    __slots__ = ()

    def __class_getitem__(cls, params):
        params = tuple(p if isinstance(p, (list, _Variable)) else _type(p) for p in _tuple(params))
        if cls in (Generic, Protocol):
            if not params:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            if not all(isinstance(p, (_Variable, _Alias)) for p in params):
                raise TypeError(
                    f"Parameters to {cls.__name__}[...] must all be type variables "
                    f"or parameter specification variables."
                )
            if len(set(params)) != len(params):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            return _Alias(cls, params)
        wanted = getattr(cls, "__parameters__", ())
        if not wanted:
            raise TypeError(f"{cls} is not a generic class")
        if len(params) != len(wanted) and not any(
            isinstance(p, (TypeVarTuple, ParamSpec)) for p in wanted
        ):
            few = "few" if len(params) < len(wanted) else "many"
            raise TypeError(
                f"Too {few} arguments for {cls}; actual {len(params)}, expected {len(wanted)}"
            )
        return _Alias(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__", ())
        if "__orig_bases__" in cls.__dict__ and Generic in bases:
            raise TypeError("Cannot inherit from plain Generic")
        named = [b for b in bases if isinstance(b, _Alias) and b.__origin__ in (Generic, Protocol)]
        found = _parameters(bases)
        if named:
            wanted = named[0].__parameters__
            missing = [p for p in found if p not in wanted]
            if missing:
                raise TypeError(
                    f"Some type variables ({', '.join(map(str, missing))}) are not listed in "
                    f"Generic[{', '.join(map(str, wanted))}]"
                )
            found = wanted
        cls.__parameters__ = found


_NO_MEMBERS = {
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__",
    "__new__", "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__",
    "__orig_bases__", "__parameters__", "_is_protocol", "_is_runtime_protocol", "_abc_impl",
    "__init_subclass__", "__match_args__", "__qualname__",
}


def _members(protocol):
    """The names that a protocol asks for."""
    names = set()
    for base in protocol.__mro__[:-1]:
        if base.__name__ not in ("Protocol", "Generic"):
            names.update(base.__dict__, base.__dict__.get("__annotations__", {}))
    return names - _NO_MEMBERS


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError(
                "Instance and class checks can only be used with @runtime_checkable protocols"
            )
        if super().__instancecheck__(instance):
            return True
        return all(
            hasattr(instance, name)
            and (not callable(getattr(cls, name, None)) or getattr(instance, name) is not None)
            for name in _members(cls)
        )

    def __subclasscheck__(cls, other):
        if cls is Protocol or not cls.__dict__.get("_is_protocol", False):
            return super().__subclasscheck__(other)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError(
                "Instance and class checks can only be used with @runtime_checkable protocols"
            )
        if not all(callable(getattr(cls, name, None)) for name in _members(cls)):
            raise TypeError("Protocols with non-method members don't support issubclass()")
        return super().__subclasscheck__(other) or all(
            any(name in base.__dict__ and base.__dict__[name] is not None for base in other.__mro__)
            for name in _members(cls)
        )


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


class Protocol(Generic, metaclass=_ProtocolMeta):
    """A base for classes that say what others must have."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if cls._is_protocol:
            for base in cls.__bases__:
                is_allowed = base in (object, Generic) or getattr(base, "_is_protocol", False)
                if not is_allowed and base.__module__ not in ("collections.abc", "contextlib"):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
            if cls.__init__ is Protocol.__init__ or "__init__" not in cls.__dict__:
                cls.__init__ = _no_init


def runtime_checkable(cls):
    """Lets isinstance() look at whether objects have what a protocol asks for."""
    if not getattr(cls, "_is_protocol", False):
        raise TypeError(
            f"@runtime_checkable can be only applied to protocol classes, got {cls!r}"
        )
    cls._is_runtime_protocol = True
    return cls


@runtime_checkable
class SupportsInt(Protocol):
    def __int__(self): ...


@runtime_checkable
class SupportsFloat(Protocol):
    def __float__(self): ...


@runtime_checkable
class SupportsIndex(Protocol):
    def __index__(self): ...


T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
AnyStr = TypeVar("AnyStr", bytes, str)


@runtime_checkable
class SupportsAbs(Protocol[T_co]):
    def __abs__(self): ...


@runtime_checkable
class SupportsRound(Protocol[T_co]):
    def __round__(self, ndigits=0): ...


class IO(Generic[AnyStr]):
    """A stream."""


class TextIO(IO[str]):
    """A stream of text."""


class BinaryIO(IO[bytes]):
    """A stream of bytes."""


def _named_tuple(name, fields, defaults, module):
    from collections import namedtuple

    made = namedtuple(name, [field for field, _ in fields], defaults=defaults, module=module)
    made.__annotations__ = {field: _type(kind) for field, kind in fields}
    return made


class _NamedTupleMeta(type):
    def __new__(cls, name, bases, namespace):
        kinds = namespace.get("__annotations__", {})
        seen = []
        for field in kinds:
            if field in namespace:
                seen.append(field)
            elif seen:
                raise TypeError(
                    f"Non-default namedtuple field {field} cannot follow default field"
                    f"{'s' if len(seen) > 1 else ''} {', '.join(seen)}"
                )
        defaults = [namespace[field] for field in seen]
        made = _named_tuple(name, list(kinds.items()), defaults, namespace["__module__"])
        for key, value in namespace.items():
            if key in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields"):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in kinds and key not in ("__module__", "__qualname__", "__classcell__",
                                                "__annotations__", "__orig_bases__"):
                setattr(made, key, value)
        made.__qualname__ = namespace.get("__qualname__", name)
        return made


class _NamedTupleForm:
    """Makes a named tuple, of a class statement or of a list of names and types."""

    def __call__(self, typename, fields=None, /, **kwargs):
        fields = list(kwargs.items()) if fields is None else list(fields)
        return _named_tuple(typename, fields, (), "__main__")

    def __mro_entries__(self, bases):
        if len(bases) > 1 and not all(b is self or getattr(b, "__origin__", b) is Generic for b in bases):
            raise TypeError("Multiple inheritance with NamedTuple is not supported")
        return (_NamedTuple,)

    def __repr__(self):
        return "<function NamedTuple>"


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
NamedTuple = _NamedTupleForm()


class _TypedDictMeta(type):
    def __new__(cls, name, bases, namespace, total=True):
        made = type.__new__(_TypedDictMeta, name, (dict,), namespace)
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required |= base.__dict__.get("__required_keys__", set())
            optional |= base.__dict__.get("__optional_keys__", set())
        for key, kind in namespace.get("__annotations__", {}).items():
            kind = _type(kind)
            annotations[key] = kind
            origin = getattr(kind, "__origin__", None)
            is_required = origin is Required or (total and origin is not NotRequired)
            (required if is_required else optional).add(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        return made

    def __init__(cls, *args, **kwargs):
        pass

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


class _TypedDictForm:
    """Makes the type of dicts with certain keys."""

    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        fields = dict(kwargs if fields is None else fields)
        namespace = {"__annotations__": fields, "__module__": "__main__"}
        return _TypedDictMeta(typename, (), namespace, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDict,)

    def __repr__(self):
        return "<function TypedDict>"


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict = _TypedDictForm()


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


class NewType(_Joinable):
    """A type of its own for a checker; a call gives back what it is given."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        self.__module__ = "__main__"

    def __call__(self, x):
        return x

    def __mro_entries__(self, bases):
        name = self.__name__
        raise TypeError(
            f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
            f"`Subclass = NewType('Subclass', {name})`"
        )

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    text = repr(arg)
    text = text[:100] + "..." if len(text) > 100 else text
    raise AssertionError(f"Expected code to be unreachable, but got: {text}")


def reveal_type(obj, /):
    import sys

    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def no_type_check(arg):
    arg.__no_type_check__ = True
    return arg


def dataclass_transform(**options):
    return lambda cls: cls


def _overload_stub(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions "
        "outside a stub module should always be followed by an implementation that is not "
        "@overload-ed."
    )


def overload(func):
    return _overload_stub


def get_origin(tp):
    """`list` of `List[int]` and of `list[int]`."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, type(int | str)):
        return type(int | str)
    if tp is Generic:
        return Generic
    return None if isinstance(tp, type) and not hasattr(tp, "__args__") else getattr(
        tp, "__origin__", None
    )


def get_args(tp):
    """`(int,)` of `List[int]` and of `list[int]`."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, _CallableAlias):
        *arguments, result = tp.__args__
        is_open = arguments and (arguments[0] is ... or isinstance(arguments[0], ParamSpec))
        return (arguments[0], result) if is_open else (arguments, result)
    return () if isinstance(tp, _Container) else getattr(tp, "__args__", ())


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a function or a class, with those written as text looked up."""
    names = {**(globalns or {}), **(localns or {})}
    if isinstance(obj, type):
        found = {}
        for base in reversed(obj.__mro__):
            found.update(base.__dict__.get("__annotations__", {}))
    else:
        found = getattr(obj, "__annotations__", None)
        if found is None:
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
    return {name: _hint(kind, names, include_extras) for name, kind in found.items()}


def _hint(kind, names, include_extras):
    if kind is None:
        return type(None)
    if isinstance(kind, ForwardRef):
        kind = kind.__forward_arg__
    if isinstance(kind, str):
        from _annotations import evaluate

        return _hint(evaluate(kind, names), names, include_extras)
    if isinstance(kind, _AnnotatedAlias) and not include_extras:
        return _hint(kind.__origin__, names, include_extras)
    if isinstance(kind, _Alias) and not isinstance(kind, (_LiteralAlias, _AnnotatedAlias)):
        args = tuple(_hint(arg, names, include_extras) if isinstance(arg, (_Alias, ForwardRef))
                     else arg for arg in kind.__args__)
        return kind if args == kind.__args__ else kind._with(args)
    return kind
