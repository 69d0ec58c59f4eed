"""classes: inheritance, super, properties, class and static methods, dunders, slots, abc."""
from abc import ABC, abstractmethod
from functools import total_ordering


class Pot(ABC):
    count = 0

    def __init__(self, name, litres=1.0):
        self.name = name
        self._litres = litres
        Pot.count += 1

    @property
    def litres(self):
        "How much it holds."
        return self._litres

    @litres.setter
    def litres(self, value):
        if value <= 0:
            raise ValueError(f"a pot of {value} l")
        self._litres = value

    @classmethod
    def small(cls, name):
        return cls(name, 0.5)

    @staticmethod
    def cups(litres):
        return litres * 4

    @abstractmethod
    def cook(self): ...

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r}, {self.litres})"


class Kettle(Pot):
    def __init__(self, name, litres=1.7):
        super().__init__(name, litres)

    def cook(self):
        return f"{self.name} whistles"

    def __init_subclass__(cls, /, loud=False, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.loud = loud


class TrainKettle(Kettle, loud=True):
    def cook(self):
        return super().cook().upper()


@total_ordering
class Money:
    __slots__ = ("cents",)

    def __init__(self, cents):
        self.cents = cents

    def __eq__(self, other):
        return self.cents == other.cents if isinstance(other, Money) else NotImplemented

    def __lt__(self, other):
        return self.cents < other.cents

    def __hash__(self):
        return hash(self.cents)

    def __add__(self, other):
        return Money(self.cents + (other.cents if isinstance(other, Money) else other))

    __radd__ = __add__

    def __neg__(self):
        return Money(-self.cents)

    def __bool__(self):
        return self.cents != 0

    def __format__(self, spec):
        return format(self.cents / 100, spec or ".2f") + " EUR"

    def __repr__(self):
        return f"Money({self.cents})"

    def __iadd__(self, other):
        self.cents += other
        return self


class Shelf:
    def __init__(self, *things):
        self.things = list(things)

    def __len__(self):
        return len(self.things)

    def __getitem__(self, index):
        return self.things[index]

    def __setitem__(self, index, value):
        self.things[index] = value

    def __delitem__(self, index):
        del self.things[index]

    def __contains__(self, thing):
        return thing in self.things

    def __call__(self, n):
        return self.things * n

    def __getattr__(self, name):
        return f"no {name} here"


kettle, train = Kettle("Joe"), TrainKettle.small("Tom")
print(kettle, train, kettle.cook(), train.cook(), Pot.count, Kettle.__mro__, train.loud)
kettle.litres = 2
print(kettle.litres, Pot.cups(2), Pot.litres.__doc__, isinstance(train, Pot), issubclass(Kettle, Pot))
for attempt in (lambda: Pot("x"), lambda: setattr(kettle, "litres", 0), lambda: kettle.lid, lambda: Money(1).euros, lambda: setattr(Money(1), "x", 1), lambda: Money(1) < 3 or kettle()):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
print(Money(5) + 3, sum([Money(1), Money(2)]), -Money(3), bool(Money(0)), f"{Money(1234)} {Money(5):.1f}", max(Money(3), Money(9)), Money(3) >= Money(3), Money(3) != 3)
m = Money(1)
m += 4
print(m, {Money(1): "one"}[Money(1)], len({Money(1), Money(1)}))
shelf = Shelf(1, 2, 3)
shelf[0] = "a"
del shelf[1]
print(len(shelf), list(shelf), 3 in shelf, shelf(2), shelf.salt, shelf[-1:], [*reversed(shelf)])
print(vars(kettle), kettle.__dict__ is kettle.__dict__, hasattr(kettle, "lid"), getattr(kettle, "lid", None), kettle.__class__.__name__, dir(kettle)[-3:])
