"""Looks at functions, classes and coroutines."""
import types

__all__ = [
    "AGEN_CLOSED", "CORO_CLOSED", "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "GEN_CLOSED",
    "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "Parameter", "Signature", "cleandoc",
    "getcoroutinestate", "getdoc", "getgeneratorstate", "getmembers", "getmodule", "getmro",
    "isabstract", "isasyncgen", "isasyncgenfunction", "isawaitable", "isbuiltin", "isclass",
    "iscoroutine", "iscoroutinefunction", "isdatadescriptor", "isfunction", "isgenerator",
    "isgeneratorfunction", "ismethod", "ismodule", "isroutine", "signature", "unwrap",
]

GEN_CREATED, GEN_RUNNING = "GEN_CREATED", "GEN_RUNNING"
GEN_SUSPENDED, GEN_CLOSED = "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING = "CORO_CREATED", "CORO_RUNNING"
CORO_SUSPENDED, CORO_CLOSED = "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CLOSED = "AGEN_CLOSED"
_is_callable = callable
_VARARGS, _VARKEYWORDS, _GENERATOR, _COROUTINE, _ASYNC_GENERATOR = 4, 8, 32, 128, 512


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def isroutine(object):
    return isfunction(object) or ismethod(object) or isbuiltin(object)


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return isinstance(object, property) or hasattr(type(object), "__set__")


def _plain_function(object):
    while hasattr(object, "func") or ismethod(object):
        object = object.__func__ if ismethod(object) else object.func
    return object


def _has_flag(object, flag):
    object = _plain_function(object)
    return isfunction(object) and bool(object.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, _GENERATOR)


def iscoroutinefunction(obj):
    return _has_flag(obj, _COROUTINE)


def isasyncgenfunction(obj):
    return _has_flag(obj, _ASYNC_GENERATOR)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    return iscoroutine(object) or hasattr(type(object), "__await__")


def isabstract(object):
    return isclass(object) and bool(getattr(object, "__abstractmethods__", ()))


def getmro(cls):
    return cls.__mro__


def getmodule(object):
    import sys

    return sys.modules.get(getattr(object, "__module__", None))


def getmembers(object, predicate=None):
    """The attributes of an object in the order of their names."""
    found = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


def cleandoc(doc):
    """A docstring without the indentation of its lines."""
    lines = doc.expandtabs().split("\n")
    indents = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(indents, default=0)
    lines = [lines[0].lstrip(), *(line[margin:] for line in lines[1:])]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    doc = getattr(object, "__doc__", None)
    return cleandoc(doc) if isinstance(doc, str) else None


def unwrap(func, *, stop=None):
    """The function inside decorators that used functools.wraps."""
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
    return func


def _state(running, frame, suspended, prefix):
    if running:
        return prefix + "_RUNNING"
    if suspended:
        return prefix + "_SUSPENDED"
    return prefix + ("_CLOSED" if frame is None else "_CREATED")


def getgeneratorstate(generator):
    return _state(generator.gi_running, generator.gi_frame, generator.gi_suspended, "GEN")


def getcoroutinestate(coroutine):
    return _state(coroutine.cr_running, coroutine.cr_frame, coroutine.cr_suspended, "CORO")


class _empty:
    """Stands for what is not there."""

    __module__ = "inspect"


class _ParameterKind(int):
    def __new__(cls, value, name, description):
        made = super().__new__(cls, value)
        made.name, made.description = name, description
        return made

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"


class Parameter:
    """A parameter of a function."""

    POSITIONAL_ONLY = _ParameterKind(0, "POSITIONAL_ONLY", "positional-only")
    POSITIONAL_OR_KEYWORD = _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
    VAR_POSITIONAL = _ParameterKind(2, "VAR_POSITIONAL", "variadic positional")
    KEYWORD_ONLY = _ParameterKind(3, "KEYWORD_ONLY", "keyword-only")
    VAR_KEYWORD = _ParameterKind(4, "VAR_KEYWORD", "variadic keyword")
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name, self.kind, self.default, self.annotation = name, kind, default, annotation

    def replace(self, **changes):
        given = {"name": self.name, "kind": self.kind, "default": self.default,
                 "annotation": self.annotation, **changes}
        return Parameter(given.pop("name"), given.pop("kind"), **given)

    def __str__(self):
        stars = {2: "*", 4: "**"}.get(int(self.kind), "")
        text = stars + self.name
        if self.annotation is not _empty:
            text += f": {formatannotation(self.annotation)}"
        if self.default is not _empty:
            spaces = " = " if self.annotation is not _empty else "="
            text += f"{spaces}{self.default!r}"
        return text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def __eq__(self, other):
        return isinstance(other, Parameter) and str(self) == str(other)

    def __hash__(self):
        return hash((self.name, int(self.kind)))


def formatannotation(annotation):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, type) and not hasattr(annotation, "__origin__"):
        if annotation.__module__ in ("builtins", None):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


class BoundArguments:
    """The arguments of a call by the names of their parameters."""

    def __init__(self, signature, arguments):
        self.signature, self.arguments = signature, arguments

    @property
    def args(self):
        found = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind in (Parameter.VAR_KEYWORD, Parameter.KEYWORD_ONLY):
                break
            if name not in self.arguments:
                break
            value = self.arguments[name]
            found.extend(value if parameter.kind == Parameter.VAR_POSITIONAL else [value])
        return tuple(found)

    @property
    def kwargs(self):
        found, skipped = {}, False
        for name, parameter in self.signature.parameters.items():
            if name not in self.arguments:
                skipped = True
            elif parameter.kind == Parameter.VAR_KEYWORD:
                found.update(self.arguments[name])
            elif parameter.kind == Parameter.KEYWORD_ONLY or skipped:
                found[name] = self.arguments[name]
        return found

    def apply_defaults(self):
        known = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                known[name] = self.arguments[name]
            elif parameter.default is not _empty:
                known[name] = parameter.default
            elif parameter.kind == Parameter.VAR_POSITIONAL:
                known[name] = ()
            elif parameter.kind == Parameter.VAR_KEYWORD:
                known[name] = {}
        self.arguments = known

    def __repr__(self):
        shown = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"<BoundArguments ({shown})>"


class Signature:
    """The parameters of a function, and what it says that it returns."""

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        found = {parameter.name: parameter for parameter in parameters or ()}
        self.parameters = types.MappingProxyType(found)
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, **options):
        return signature(obj)

    def replace(self, *, parameters=None, return_annotation=_empty):
        given = self.parameters.values() if parameters is None else parameters
        result = self.return_annotation if return_annotation is _empty else return_annotation
        return Signature(given, return_annotation=result)

    def _bind(self, args, kwargs, partial):
        arguments, left = {}, list(args)
        for name, parameter in self.parameters.items():
            kind = parameter.kind
            if kind == Parameter.VAR_POSITIONAL:
                if left:
                    arguments[name] = tuple(left)
                left = []
            elif kind == Parameter.VAR_KEYWORD:
                if kwargs:
                    arguments[name] = kwargs
                kwargs = {}
            elif left and kind != Parameter.KEYWORD_ONLY:
                if name in kwargs:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = left.pop(0)
            elif name in kwargs and kind != Parameter.POSITIONAL_ONLY:
                arguments[name] = kwargs.pop(name)
            elif parameter.default is _empty and not partial:
                raise TypeError(f"missing a required argument: {name!r}")
        if left:
            raise TypeError("too many positional arguments")
        if kwargs:
            raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return BoundArguments(self, arguments)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def __str__(self):
        parts, has_star, positional_only = [], False, False
        for parameter in self.parameters.values():
            if parameter.kind == Parameter.POSITIONAL_ONLY:
                positional_only = True
            elif positional_only:
                parts.append("/")
                positional_only = False
            if parameter.kind == Parameter.VAR_POSITIONAL:
                has_star = True
            elif parameter.kind == Parameter.KEYWORD_ONLY and not has_star:
                parts.append("*")
                has_star = True
            parts.append(str(parameter))
        if positional_only:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if self.return_annotation is not _empty:
            text += f" -> {formatannotation(self.return_annotation)}"
        return text

    def __repr__(self):
        return f"<Signature {self}>"

    def __eq__(self, other):
        return isinstance(other, Signature) and str(self) == str(other)


def _parameters(function):
    """The names, kinds and defaults of a function's parameters, in the order of its `def`."""
    code = function.__code__
    count, named = code.co_argcount, code.co_kwonlyargcount
    names = code.co_varnames
    defaults = function.__defaults__ or ()
    defaults = (_empty,) * (count - len(defaults)) + defaults
    for i in range(count):
        is_positional_only = i < code.co_posonlyargcount
        kind = Parameter.POSITIONAL_ONLY if is_positional_only else Parameter.POSITIONAL_OR_KEYWORD
        yield names[i], kind, defaults[i]
    rest = count + named
    if code.co_flags & _VARARGS:
        yield names[rest], Parameter.VAR_POSITIONAL, _empty
        rest += 1
    for name in names[count : count + named]:
        yield name, Parameter.KEYWORD_ONLY, (function.__kwdefaults__ or {}).get(name, _empty)
    if code.co_flags & _VARKEYWORDS:
        yield names[rest], Parameter.VAR_KEYWORD, _empty


def signature(callable, *, follow_wrapped=True, **options):
    """The signature of a function, a method, a class or an object that can be called."""
    if follow_wrapped and not isclass(callable):
        callable = unwrap(callable, stop=lambda f: hasattr(f, "__signature__"))
    given = getattr(callable, "__signature__", None)
    if given is not None and not isclass(callable):
        return given
    if isfunction(callable):
        return _of_function(callable)
    if ismethod(callable):
        return _without_first(signature(callable.__func__))
    if hasattr(callable, "func") and hasattr(callable, "keywords"):
        return _of_partial(callable)
    if isclass(callable):
        return _of_class(callable)
    call = getattr(type(callable), "__call__", None)
    if isfunction(call):
        return _without_first(_of_function(call))
    if not _is_callable(callable):
        raise TypeError(f"{callable!r} is not a callable object")
    raise ValueError(f"no signature found for builtin {callable!r}")


def _of_function(function):
    annotations = getattr(function, "__annotations__", {})
    made = []
    for name, kind, default in _parameters(function):
        annotation = annotations.get(name, _empty)
        made.append(Parameter(name, kind, default=default, annotation=annotation))
    return Signature(made, return_annotation=annotations.get("return", _empty))


def _without_first(found):
    parameters = list(found.parameters.values())
    if parameters and parameters[0].kind != Parameter.VAR_POSITIONAL:
        parameters = parameters[1:]
    return Signature(parameters, return_annotation=found.return_annotation)


def _of_partial(partial):
    found = signature(partial.func)
    left = list(found.parameters.values())[len(partial.args) :]
    keyword, made = False, []
    for parameter in left:
        if parameter.name in partial.keywords:
            keyword = True
            default = partial.keywords[parameter.name]
            parameter = parameter.replace(default=default, kind=Parameter.KEYWORD_ONLY)
        elif keyword and parameter.kind == Parameter.VAR_POSITIONAL:
            continue
        elif keyword and parameter.kind == Parameter.POSITIONAL_OR_KEYWORD:
            parameter = parameter.replace(kind=Parameter.KEYWORD_ONLY)
        made.append(parameter)
    return Signature(made, return_annotation=found.return_annotation)


def _of_class(cls):
    if hasattr(cls, "__dataclass_fields__") and not isfunction(cls.__init__):
        return _of_dataclass(cls)
    for name in "__init__", "__new__":
        method = getattr(cls, name)
        if isfunction(method):
            return _without_first(_of_function(method))
    if hasattr(cls, "_fields") and hasattr(cls, "_field_defaults"):
        defaults = cls._field_defaults
        return Signature(
            Parameter(
                name, Parameter.POSITIONAL_OR_KEYWORD, default=defaults.get(name, _empty)
            )
            for name in cls._fields
        )
    if cls.__init__ is object.__init__:
        return Signature()
    raise ValueError(f"no signature found for builtin type {cls!r}")


def _of_dataclass(cls):
    import dataclasses

    made = []
    for field in cls.__dataclass_fields__.values():
        if field._field_type is dataclasses._FIELD_CLASSVAR or not field.init:
            continue
        default = field.default
        if default is dataclasses.MISSING:
            has_factory = field.default_factory is not dataclasses.MISSING
            default = dataclasses._FACTORY if has_factory else _empty
        kind = Parameter.KEYWORD_ONLY if field.kw_only else Parameter.POSITIONAL_OR_KEYWORD
        made.append(Parameter(field.name, kind, default=default, annotation=field.type))
    made.sort(key=lambda parameter: int(parameter.kind))
    return Signature(made, return_annotation=None)
