"""Exact rational numbers."""
import math
import operator
import re

__all__ = ["Fraction"]

_FORM = re.compile(r"""
    \s*(?P<sign>[-+]?)
    (?=\d|\.\d)
    (?P<whole>\d*|\d+(?:_\d+)*)
    (?:
        (?:\s*/\s*(?P<below>\d+(?:_\d+)*))?
        |
        (?:\.(?P<decimals>\d*|\d+(?:_\d+)*))?
        (?:[eE](?P<exponent>[-+]?\d+(?:_\d+)*))?
    )
    \s*\Z""", re.VERBOSE)


def _parsed(text):
    found = _FORM.match(text)
    if found is None:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    above, below = int(found["whole"] or "0"), 1
    if found["below"]:
        below = int(found["below"])
    else:
        decimals = (found["decimals"] or "").replace("_", "")
        exponent = int(found["exponent"] or "0")
        above = int(str(above) + decimals)
        below = 10 ** len(decimals)
        if exponent >= 0:
            above *= 10 ** exponent
        else:
            below *= 10 ** -exponent
    return (-above if found["sign"] == "-" else above), below


def _ratio(value):
    """The value as a pair of integers, or None."""
    if isinstance(value, (int, float, Fraction)):
        return value.as_integer_ratio()
    return None


class Fraction:
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if isinstance(numerator, str):
                above, below = _parsed(numerator)
            elif hasattr(numerator, "as_integer_ratio"):
                above, below = numerator.as_integer_ratio()
            else:
                raise TypeError("argument should be a string or a Rational instance")
        elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
            above = numerator.numerator * denominator.denominator
            below = denominator.numerator * numerator.denominator
        else:
            raise TypeError("both arguments should be Rational instances")
        if below == 0:
            raise ZeroDivisionError(f"Fraction({above}, 0)")
        shared = math.gcd(above, below)
        if below < 0:
            shared = -shared
        self = super().__new__(cls)
        self._numerator = above // shared
        self._denominator = below // shared
        return self

    @classmethod
    def from_float(cls, f):
        if not isinstance(f, (int, float)):
            raise TypeError(
                f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        return cls(*dec.as_integer_ratio())

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # The convergents of the continued fraction come nearer and nearer.
        before, last = (0, 1), (1, 0)
        above, below = self._numerator, self._denominator
        while True:
            part = above // below
            next_below = before[1] + part * last[1]
            if next_below > max_denominator:
                break
            before, last = last, (before[0] + part * last[0], next_below)
            above, below = below, above - part * below
        steps = (max_denominator - before[1]) // last[1]
        between = Fraction(before[0] + steps * last[0], before[1] + steps * last[1])
        nearest = Fraction(*last)
        return nearest if abs(nearest - self) <= abs(between - self) else between

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f"{self._numerator}/{self._denominator}"

    def __float__(self):
        return self._numerator / self._denominator

    def __trunc__(self):
        whole = abs(self._numerator) // self._denominator
        return -whole if self._numerator < 0 else whole

    __int__ = __trunc__

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is not None:
            shift = 10 ** abs(ndigits)
            if ndigits > 0:
                return Fraction(round(self * shift), shift)
            return Fraction(round(self / shift) * shift)
        floor, rest = divmod(self._numerator, self._denominator)
        if rest * 2 == self._denominator:
            return floor + floor % 2
        return floor + (rest * 2 > self._denominator)

    def __bool__(self):
        return self._numerator != 0

    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        prime = 2 ** 61 - 1
        if self._denominator % prime == 0:
            size = 314159
        else:
            size = abs(self._numerator) * pow(self._denominator, -1, prime) % prime
        result = -size if self._numerator < 0 else size
        return -2 if result == -1 else result

    def __pos__(self):
        return Fraction(self)

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __pow__(self, other):
        if isinstance(other, Fraction) and other._denominator == 1:
            other = other._numerator
        if isinstance(other, int):
            if other >= 0:
                return Fraction(self._numerator ** other, self._denominator ** other)
            if self._numerator == 0:
                raise ZeroDivisionError(f"Fraction({self._denominator ** -other}, 0)")
            return Fraction(self._denominator ** -other, self._numerator ** -other)
        return float(self) ** float(other)

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other ** self._numerator
        if isinstance(other, int):
            return Fraction(other) ** self
        return other ** float(self)

    def _compare(self, other, order):
        if isinstance(other, float) and not math.isfinite(other):
            return order(0.0, other)
        pair = _ratio(other)
        if pair is None:
            return NotImplemented
        return order(self._numerator * pair[1], pair[0] * self._denominator)

    def __eq__(self, other):
        return self._compare(other, operator.eq)

    def __lt__(self, other):
        return self._compare(other, operator.lt)

    def __le__(self, other):
        return self._compare(other, operator.le)

    def __gt__(self, other):
        return self._compare(other, operator.gt)

    def __ge__(self, other):
        return self._compare(other, operator.ge)


def _operators(name, exact, rough):
    def forward(a, b):
        if isinstance(b, (int, Fraction)):
            return exact(a, Fraction(b))
        if isinstance(b, float):
            return rough(float(a), b)
        return NotImplemented

    def backward(b, a):
        if isinstance(a, int):
            return exact(Fraction(a), b)
        if isinstance(a, float):
            return rough(a, float(b))
        return NotImplemented

    setattr(Fraction, f"__{name}__", forward)
    setattr(Fraction, f"__r{name}__", backward)


def _add(a, b):
    return Fraction(
        a._numerator * b._denominator + b._numerator * a._denominator,
        a._denominator * b._denominator)


def _sub(a, b):
    return _add(a, -b)


def _mul(a, b):
    return Fraction(a._numerator * b._numerator, a._denominator * b._denominator)


def _div(a, b):
    if b._numerator == 0:
        above = a._numerator * b._denominator
        raise ZeroDivisionError(f"Fraction({above // (math.gcd(above, 0) or 1)}, 0)")
    return Fraction(a._numerator * b._denominator, a._denominator * b._numerator)


def _floordiv(a, b):
    return (a._numerator * b._denominator) // (a._denominator * b._numerator)


def _mod(a, b):
    return a - b * _floordiv(a, b)


def _divmod(a, b):
    whole = _floordiv(a, b)
    return whole, a - b * whole


_operators("add", _add, operator.add)
_operators("sub", _sub, operator.sub)
_operators("mul", _mul, operator.mul)
_operators("truediv", _div, operator.truediv)
_operators("floordiv", _floordiv, operator.floordiv)
_operators("mod", _mod, operator.mod)
_operators("divmod", _divmod, divmod)
