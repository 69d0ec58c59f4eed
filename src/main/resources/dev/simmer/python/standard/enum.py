"""Enumerations."""
from types import FunctionType, MappingProxyType

__all__ = [
    "EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto",
    "unique", "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM",
    "EJECT", "KEEP", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "EnumCheck",
]

_property = property
Enum = Flag = ReprEnum = None


class nonmember:
    """Keeps a value of the class body from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a member of what would be none, such as a function."""

    def __init__(self, value):
        self.value = value


class auto:
    """A value that the enumeration chooses."""

    def __init__(self, value=None):
        self.value = value


class property:
    """A property of members; a member of the same name is found on the class."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)

    def __set_name__(self, owner, name):
        self.name = name
        self.owner = owner

    def __get__(self, instance, owner=None):
        if instance is not None:
            return self.fget(instance)
        found = owner._member_map_.get(self.name)
        if found is None:
            raise AttributeError(f"{owner!r} has no attribute {self.name!r}")
        return found

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"{self.owner!r} cannot set attribute {self.name!r}")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"{self.owner!r} cannot delete attribute {self.name!r}")
        self.fdel(instance)


_DESCRIPTORS = FunctionType, _property, classmethod, staticmethod


def _is_descriptor(value):
    return isinstance(value, _DESCRIPTORS) or any(
        hasattr(value, name) for name in ("__get__", "__set__", "__delete__")
    )


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(cls_name, name):
    return name.startswith(f"_{cls_name}__") and not name.endswith("__")


_FLAG_OPERATORS = "__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"
_SUNDER = (
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
    "_iter_member_by_value_", "_iter_member_by_def_", "_use_args_", "_value_repr_",
)


class EnumDict(dict):
    """The names of an enumeration's body: which of them are members, in their order."""

    def __init__(self, cls_name):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._generate = None

    def __setitem__(self, key, value):
        if self._is_plain(key, value):
            value = value.value if isinstance(value, nonmember) else value
        else:
            if key in self._member_names:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            value = self._resolve(key, value.value if isinstance(value, member) else value)
            self._member_names[key] = None
            self._last_values.append(value)
        super().__setitem__(key, value)

    def _is_plain(self, key, value):
        if _is_sunder(key):
            self._set_special(key, value)
            return True
        if _is_dunder(key) or _is_private(self._cls_name, key) or key in self._ignore:
            return True
        return isinstance(value, nonmember) or (
            not isinstance(value, member) and _is_descriptor(value)
        )

    def _set_special(self, key, value):
        if key not in _SUNDER:
            raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_":
            self._generate = value.__func__ if isinstance(value, staticmethod) else value
        elif key == "_ignore_":
            self._ignore = value.replace(",", " ").split() if isinstance(value, str) else value

    def _resolve(self, key, value):
        if isinstance(value, auto):
            return self._next(key) if value.value is None else value.value
        if type(value) is tuple and any(isinstance(part, auto) for part in value):
            return tuple(self._next(key) if isinstance(part, auto) else part for part in value)
        return value

    def _next(self, key):
        count = len(self._member_names)
        return self._generate(key, 1, count, self._last_values[:])


class EnumType(type):
    """The type of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, boundary=None, **kwds):
        names = EnumDict(cls)
        _, first = EnumType._bases(cls, bases)
        if first is not None:
            names["_generate_next_value_"] = first._generate_next_value_
        return names

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        member_type, first = EnumType._bases(cls, bases)
        values = {name: classdict[name] for name in classdict._member_names}
        namespace = {
            name: value
            for name, value in classdict.items()
            if name not in values and name not in classdict._ignore and name != "_ignore_"
        }
        if "mro" in values:
            raise ValueError("invalid enum member name(s) 'mro'")
        namespace["_generate_next_value_"] = staticmethod(classdict._generate)
        namespace.update(
            _member_names_=[], _member_map_={}, _value2member_map_={}, _unhashable_values_=[],
            _member_type_=member_type,
        )
        made = super().__new__(metacls, cls, bases, namespace, **kwds)
        made._boundary_ = boundary or getattr(first, "_boundary_", None)
        made._add_members(values, first)
        made._adopt_methods(namespace, member_type, first)
        if made._is_flag():
            made._set_masks()
        made._check_order(namespace.get("_order_"))
        return made

    def __init__(cls, *args, **kwds):
        super().__init__(args[0], args[1], {})

    @staticmethod
    def _bases(name, bases):
        """The type whose values the members are, and the enumeration that is derived from."""
        if not bases or Enum is None:
            return object, None
        if not isinstance(bases[-1], EnumType):
            raise TypeError(
                "new enumerations should be created as "
                "`EnumName([mixin_type, ...] [data_type,] enum_type)`"
            )
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f"<enum {name!r}> cannot extend {base!r}")
        for base in bases:
            for ancestor in base.__mro__:
                if isinstance(ancestor, EnumType):
                    if ancestor._member_type_ is not object:
                        return ancestor._member_type_, bases[-1]
                elif ancestor is not object and (
                    "__new__" in ancestor.__dict__ or hasattr(ancestor, "__dataclass_fields__")
                ):
                    return base, bases[-1]
        return object, bases[-1]

    def _is_flag(cls):
        return Flag is not None and issubclass(cls, Flag)

    def _add_members(cls, values, first):
        own = cls.__dict__.get("__new__")
        create = own or next(
            (
                base.__dict__["__new_member__"]
                for base in cls.__mro__[1:]
                if "__new_member__" in base.__dict__ and base is not Enum
            ),
            None,
        )
        if own is not None:
            cls.__new_member__ = own
        create = getattr(create, "__func__", create)
        for name, value in values.items():
            cls._add_member(name, value, create, first)
        if first is not None:
            cls.__new__ = Enum.__new__

    def _add_member(cls, name, value, create, first):
        arguments = value if isinstance(value, tuple) else (value,)
        member_type = cls._member_type_
        if member_type is tuple:
            arguments = (arguments,)
        if create is not None:
            made = create(cls, *arguments)
        elif member_type is object:
            made = object.__new__(cls)
        else:
            made = member_type.__new__(cls, *arguments)
        if not hasattr(made, "_value_"):
            if member_type is object:
                made._value_ = value
            else:
                try:
                    made._value_ = member_type(*arguments)
                except Exception as exc:
                    raise TypeError("_value_ not set in __new__, unable to create it") from exc
        known = cls._known(made._value_)
        if known is None:
            made._name_ = name
            made.__objclass__ = cls
            made._sort_order_ = len(cls._member_names_)
            if type(made).__init__ is not object.__init__ or member_type is object:
                made.__init__(*arguments)
            known = cls._known(made._value_)
        if known is None:
            known = made
            if not cls._is_flag() or _is_single_bit(made._value_):
                cls._member_names_.append(name)
        cls._member_map_[name] = known
        if not isinstance(cls.__dict__.get(name), property):
            type.__setattr__(cls, name, known)
        try:
            cls._value2member_map_.setdefault(known._value_, known)
        except TypeError:
            cls._unhashable_values_.append(known)

    def _known(cls, value):
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            return next((m for m in cls._unhashable_values_ if m._value_ == value), None)

    def _adopt_methods(cls, namespace, member_type, first):
        """Members look and are joined as members, unless the class says otherwise."""
        if ReprEnum is not None and ReprEnum in cls.__bases__:
            cls._adopt(namespace, ("__format__", "__str__"), member_type)
            if cls.__str__ is object.__str__:
                cls.__str__ = member_type.__repr__
        if first is not None:
            for name in "__repr__", "__str__", "__format__":
                found = getattr(cls, name)
                if found in (getattr(member_type, name, None), getattr(object, name)):
                    if name not in cls.__dict__:
                        setattr(cls, name, getattr(first, name))
        if cls._is_flag():
            cls._adopt(namespace, _FLAG_OPERATORS, Flag)

    def _adopt(cls, namespace, names, source):
        for name in names:
            if name not in namespace:
                setattr(cls, name, getattr(source, name))

    def _set_masks(cls):
        cls._flag_mask_ = cls._singles_mask_ = 0
        for found in cls._member_map_.values():
            if isinstance(found._value_, int):
                cls._flag_mask_ |= found._value_
                if _is_single_bit(found._value_):
                    cls._singles_mask_ |= found._value_
        cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1

    def _check_order(cls, order):
        if order is None:
            return
        names = order.replace(",", " ").split() if isinstance(order, str) else list(order)
        aliases = [n for n in names if n in cls._member_map_ and cls._member_map_[n]._name_ != n]
        if [n for n in names if n not in aliases] != cls._member_names_:
            raise TypeError(
                f"member order does not match _order_:\n  {cls._member_names_!r}\n  {names!r}"
            )

    def __bool__(cls):
        return True

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        if names is None:
            return cls.__new__(cls, value)
        return cls._create(value, names, module, qualname, type, start, boundary)

    def _create(cls, class_name, names, module, qualname, type, start, boundary):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        body = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            given, last = [], []
            for count, name in enumerate(names):
                value = cls._generate_next_value_(name, start, count, last[:])
                last.append(value)
                given.append((name, value))
            names = given
        pairs = names.items() if hasattr(names, "items") else names
        for name, value in pairs:
            body[name] = value
        body["__module__"] = module or "__main__"
        if qualname is not None:
            body["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, body, boundary=boundary)

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            raise TypeError(
                "unsupported operand type(s) for 'in': '%s' and '%s'"
                % (type(member).__qualname__, cls.__class__.__qualname__)
            )
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __getattr__(cls, name):
        raise AttributeError(name) from None

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        return ("<flag %r>" if cls._is_flag() else "<enum %r>") % cls.__name__

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        super().__delattr__(name)

    def __dir__(cls):
        shown = {"__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__",
                 "__iter__", "__len__", "__members__", "__module__", "__name__", "__qualname__"}
        return sorted(shown | set(cls._member_names_))


EnumMeta = EnumType


def _is_single_bit(value):
    return isinstance(value, int) and value > 0 and value & (value - 1) == 0


class Enum(metaclass=EnumType):
    """A base for enumerations."""

    def __new__(cls, value):
        if type(value) is cls:
            return value
        known = cls._known(value)
        if known is not None:
            return known
        error, found = None, None
        try:
            found = cls._missing_(value)
        except Exception as exc:
            error = exc
        if isinstance(found, cls) or (cls._boundary_ is EJECT and isinstance(found, int)):
            return found
        invalid = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        if found is None and error is None:
            raise invalid
        if error is None:
            error = TypeError(
                "error in %s._missing_: returned %r instead of None or a valid member"
                % (cls.__name__, found)
            )
        if not isinstance(error, ValueError):
            error.__context__ = invalid
        raise error

    def __init__(self, *args, **kwds):
        pass

    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return sorted(last_values)[-1] + 1
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        return "<%s.%s: %r>" % (type(self).__name__, self._name_, self._value_)

    def __str__(self):
        return "%s.%s" % (type(self).__name__, self._name_)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return type(self), (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    def __dir__(self):
        own = set() if type(self)._member_type_ is object else set(object.__dir__(self))
        return sorted(own | {"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name",
                             "value"})

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_


class ReprEnum(Enum):
    """Only the repr is that of enumerations; text is as that of the values."""


class IntEnum(int, ReprEnum):
    """Members are ints."""


class StrEnum(str, ReprEnum):
    """Members are strings."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        if not isinstance(values[0], str):
            raise TypeError("%r is not a string" % (values[0],))
        made = str.__new__(cls, *values)
        made._value_ = str(*values)
        return made

    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """What becomes of bits that no flag has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """Members can be joined."""

    _numeric_repr_ = repr

    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        highest = max(last_values)
        if not isinstance(highest, int):
            raise TypeError("invalid flag value %r" % highest) from None
        return 2 ** highest.bit_length()

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        if value < 0:
            value = max(cls._all_bits_ + 1, 2 ** value.bit_length()) + value
        unknown = value & ~cls._flag_mask_
        if unknown and cls._boundary_ is not KEEP:
            if cls._boundary_ is STRICT:
                bits = max(value.bit_length(), cls._flag_mask_.bit_length())
                raise ValueError(
                    "%r invalid value %r\n    given %s\n  allowed %s"
                    % (cls, value, _bits(value, bits), _bits(cls._flag_mask_, bits))
                )
            if cls._boundary_ is EJECT:
                return value
            value &= cls._flag_mask_
        known = cls._known(value)
        return cls._joined(value) if known is None else known

    @classmethod
    def _joined(cls, value):
        member_type = cls._member_type_
        made = object.__new__(cls) if member_type is object else member_type.__new__(cls, value)
        made._value_ = value
        members = cls._members_in(value)
        unknown = value
        for found in members:
            unknown &= ~found._value_
        if members and unknown and cls._boundary_ is STRICT:
            raise ValueError("%r: no members with value %r" % (cls, unknown))
        names = [found._name_ for found in members]
        if members and unknown:
            names.append(cls._numeric_repr_(unknown))
        made._name_ = "|".join(names) or None
        return cls._value2member_map_.setdefault(value, made)

    @classmethod
    def _members_in(cls, value):
        """Those of single bits; if other bits are left, also the named combinations."""
        members = list(cls._iter_member_(value))
        if value & ~cls._singles_mask_:
            for found in cls._member_map_.values():
                bits = found._value_
                if bits and bits & value == bits and found not in members:
                    members.append(found)
        return members

    @classmethod
    def _iter_member_(cls, value):
        for found in cls:
            if found._value_ & value:
                yield found

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError(
                "unsupported operand type(s) for 'in': %r and %r"
                % (type(other).__qualname__, type(self).__qualname__)
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        name = type(self).__name__
        if self._name_ is None:
            return "<%s: %r>" % (name, self._value_)
        return "<%s.%s: %r>" % (name, self._name_, self._value_)

    def __str__(self):
        name = type(self).__name__
        return "%s(%r)" % (name, self._value_) if self._name_ is None else f"{name}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _operand(self, other):
        if isinstance(other, type(self)):
            return other._value_
        member_type = type(self)._member_type_
        return other if member_type is not object and isinstance(other, member_type) else None

    def __or__(self, other):
        bits = self._operand(other)
        return NotImplemented if bits is None else type(self)(self._value_ | bits)

    def __and__(self, other):
        bits = self._operand(other)
        return NotImplemented if bits is None else type(self)(self._value_ & bits)

    def __xor__(self, other):
        bits = self._operand(other)
        return NotImplemented if bits is None else type(self)(self._value_ ^ bits)

    def __invert__(self):
        cls = type(self)
        if cls._boundary_ in (EJECT, KEEP):
            return cls(~self._value_)
        return cls(cls._singles_mask_ & ~self._value_)

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__


def _bits(value, width):
    return "0b0 " + bin(value)[2:].rjust(width, "0")


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Members are ints that can be joined."""


def unique(enumeration):
    """Refuses an enumeration with two names for one value."""
    duplicates = [
        (name, found._name_)
        for name, found in enumeration.__members__.items()
        if name != found._name_
    ]
    if duplicates:
        details = ", ".join("%s -> %s" % pair for pair in duplicates)
        raise ValueError("duplicate values found in %r: %s" % (enumeration, details))
    return enumeration


class EnumCheck(StrEnum):
    """What `verify` can check."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Refuses an enumeration that does not hold what it says."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                self._check_aliases(enumeration)
            elif check is CONTINUOUS:
                self._check_gaps(enumeration)
        return enumeration

    @staticmethod
    def _check_aliases(enumeration):
        aliases = [
            "%s -> %s" % (name, found._name_)
            for name, found in enumeration.__members__.items()
            if name != found._name_
        ]
        if aliases:
            raise ValueError("aliases found in %r: %s" % (enumeration, ", ".join(aliases)))

    @staticmethod
    def _check_gaps(enumeration):
        values = {found._value_ for found in enumeration}
        if enumeration._is_flag():
            wanted = [2**i for i in range(max(values).bit_length())]
        else:
            wanted = range(min(values), max(values))
        missing = [value for value in wanted if value not in values]
        if missing:
            text = ", ".join(map(str, missing))
            raise ValueError(
                "invalid enum %r: missing values %s" % (enumeration.__name__, text)
            )
