"""Abstract base classes."""

def abstractmethod(funcobj):
    """Marks a method that derived classes must write."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """As @classmethod above @abstractmethod."""

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """As @staticmethod above @abstractmethod."""

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """As @property above @abstractmethod."""

    __isabstractmethod__ = True


def _is_abstract(member):
    if isinstance(member, property):
        return any(_is_abstract(f) for f in (member.fget, member.fset, member.fdel)) or (
            type(member) is abstractproperty
        )
    if isinstance(member, (classmethod, staticmethod)):
        return _is_abstract(member.__func__)
    return bool(getattr(member, "__isabstractmethod__", False))


def _abstract_names(cls, namespace):
    names = {name for name, member in namespace.items() if _is_abstract(member)}
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            for owner in cls.__mro__:
                if name in owner.__dict__:
                    if _is_abstract(owner.__dict__[name]):
                        names.add(name)
                    break
    return frozenset(names)


class ABCMeta(type):
    """The type of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstract_names(cls, namespace)
        cls._abc_impl = []
        return cls

    def register(cls, subclass):
        """Lets a class count as derived from this one."""
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if not issubclass(subclass, cls):
            if issubclass(cls, subclass):
                raise RuntimeError("Refusing to create an inheritance cycle")
            cls._abc_impl.append(subclass)
        return subclass

    def __instancecheck__(cls, instance):
        own = type(instance)
        if cls in own.__mro__:
            return True
        shown = instance.__class__
        return cls.__subclasscheck__(own) or (shown is not own and cls.__subclasscheck__(shown))

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if cls in subclass.__mro__:
            return True
        known = cls.__subclasshook__(subclass)
        if known is not NotImplemented:
            return known
        return any(issubclass(subclass, other) for other in cls._abc_impl) or any(
            issubclass(subclass, other) for other in cls.__subclasses__()
        )


class ABC(metaclass=ABCMeta):
    """A base for abstract classes."""

    __slots__ = ()


def get_cache_token():
    """A number that classes registered later would change."""
    return 0


def update_abstractmethods(cls):
    """Looks anew at which methods of a class are abstract."""
    if hasattr(cls, "__abstractmethods__"):
        cls.__abstractmethods__ = _abstract_names(cls, cls.__dict__)
    return cls
