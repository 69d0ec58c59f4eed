"""Functions that work on functions."""
from _functools import *
from _functools import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES

__all__ = [
    "update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering",
    "cache", "cmp_to_key", "lru_cache", "reduce", "partial", "partialmethod", "singledispatch",
    "singledispatchmethod", "cached_property",
]


class partialmethod:
    """A method with some arguments given already."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func, self.args, self.keywords = func, args, keywords

    def __get__(self, obj, cls=None):
        if isinstance(self.func, (classmethod, staticmethod)):
            return partial(self.func.__get__(obj, cls), *self.args, **self.keywords)

        def method(instance, /, *args, **keywords):
            return self.func(instance, *self.args, *args, **{**self.keywords, **keywords})

        return method if obj is None else partial(method, obj)

    def __repr__(self):
        given = [repr(self.func), *map(repr, self.args)]
        given += [f"{name}={value!r}" for name, value in self.keywords.items()]
        return f"functools.partialmethod({', '.join(given)})"


def _annotated_class(func):
    """The class by which a function is registered that gives it as its first annotation."""
    annotations = getattr(func, "__annotations__", {})
    if not annotations:
        raise TypeError(
            f"Invalid first argument to `register()`: {func!r}. "
            f"Use either `@register(some_class)` or plain `@register` on an annotated function."
        )
    name, kind = next(iter(annotations.items()))
    if isinstance(kind, str):
        from _annotations import evaluate

        kind = evaluate(kind, {})
    if not _is_class_or_union(kind):
        raise TypeError(f"Invalid annotation for {name!r}. {kind!r} is not a class.")
    return kind


def _is_class_or_union(kind):
    return isinstance(kind, type) or hasattr(kind, "__args__") and all(
        isinstance(each, type) for each in kind.__args__
    )


def singledispatch(func):
    """A function whose implementation is chosen by the type of its first argument."""
    registry = {object: func}

    def dispatch(cls):
        for base in cls.__mro__[:-1]:
            if base in registry:
                return registry[base]
        fits = [kind for kind in registry if kind is not object and issubclass(cls, kind)]
        for kind in fits:
            if all(kind is other or issubclass(kind, other) for other in fits):
                return registry[kind]
        if fits:
            raise RuntimeError(f"Ambiguous dispatch: {fits[0]!r} or {fits[1]!r}")
        return registry[object]

    def register(cls, func=None):
        if func is None:
            if _is_class_or_union(cls):
                return lambda f: register(cls, f)
            func, cls = cls, _annotated_class(cls)
        for kind in [cls] if isinstance(cls, type) else cls.__args__:
            registry[kind] = func
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{func.__name__} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """The same for methods: chosen by the type of the first argument after self."""

    def __init__(self, func):
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def method(*args, **kwargs):
            chosen = self.dispatcher.dispatch(args[0].__class__)
            if isinstance(chosen, (classmethod, staticmethod)):
                return chosen.__get__(obj, cls)(*args, **kwargs)
            return chosen(*args, **kwargs) if obj is None else chosen(obj, *args, **kwargs)

        method.register = self.register
        return update_wrapper(method, self.func)
