"""The types of what the language makes, by name."""
import functools

from _support import await_coroutines


def _function():
    pass


def _generator():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


class _Class:
    def method(self):
        pass


FunctionType = LambdaType = type(_function)
GeneratorType = type(_generator())
_made = _coroutine()
CoroutineType = type(_made)
_made.close()
AsyncGeneratorType = type(_async_generator())
MethodType = type(_Class().method)
BuiltinFunctionType = BuiltinMethodType = type(len)
ModuleType = type(functools)
GenericAlias = type(list[int])
UnionType = type(int | str)
EllipsisType = type(...)
NoneType = type(None)
NotImplementedType = type(NotImplemented)
try:
    raise TypeError
except TypeError as _error:
    TracebackType = type(_error.__traceback__)
del _Class, _made


class mappingproxy:
    """A mapping that cannot be changed through this view."""

    __module__ = "builtins"

    def __init__(self, mapping):
        if not hasattr(type(mapping), "__getitem__") or isinstance(mapping, (list, tuple)):
            name = type(mapping).__name__
            raise TypeError(f"mappingproxy() argument must be a mapping, not {name}")
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        return iter(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)

    def __len__(self):
        return len(self._mapping)

    def __eq__(self, other):
        return self._mapping == (other._mapping if isinstance(other, MappingProxyType) else other)

    def __or__(self, other):
        return self._mapping | (other._mapping if isinstance(other, MappingProxyType) else other)

    def __ror__(self, other):
        return other | self._mapping

    def __str__(self):
        return str(self._mapping)

    def __repr__(self):
        return f"mappingproxy({self._mapping!r})"

    def get(self, key, default=None):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()


MappingProxyType = mappingproxy
del mappingproxy


class SimpleNamespace:
    """An object with the attributes that it is given."""

    def __init__(self, /, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __repr__(self):
        items = (f"{name}={value!r}" for name, value in self.__dict__.items())
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        return f"{name}({', '.join(items)})"

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None


class DynamicClassAttribute:
    """A property of instances that the class itself does not have."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)

    def __get__(self, instance, ownerclass=None):
        if instance is None or self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)


def resolve_bases(bases):
    """The bases, with what stands for others replaced by those."""
    resolved = []
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if entries is None:
            resolved.append(base)
        else:
            resolved.extend(entries(bases))
    return tuple(resolved)


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Makes a class as a class statement does, with a function for its body."""
    keywords = dict(kwds or {})
    resolved = resolve_bases(bases)
    metaclass = keywords.pop("metaclass", type(resolved[0]) if resolved else type)
    namespace = metaclass.__prepare__(name, resolved, **keywords)
    if exec_body is not None:
        exec_body(namespace)
    if resolved != tuple(bases):
        namespace["__orig_bases__"] = bases
    return metaclass(name, resolved, namespace, **keywords)


class _AwaitableGenerator:
    """What a function decorated with @coroutine returns."""

    def __init__(self, generator):
        self.__wrapped = generator
        self.__name__ = generator.__name__
        self.__qualname__ = generator.__qualname__

    def __await__(self):
        return self.__wrapped

    __iter__ = __await__

    def __next__(self):
        return next(self.__wrapped)

    def send(self, value):
        return self.__wrapped.send(value)

    def throw(self, *exc_info):
        return self.__wrapped.throw(*exc_info)

    def close(self):
        return self.__wrapped.close()


def coroutine(func):
    """Makes an awaitable of a generator function."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")

    @functools.wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if not isinstance(made, GeneratorType):
            return made
        await_coroutines(made)
        return _AwaitableGenerator(made)

    return wrapped
