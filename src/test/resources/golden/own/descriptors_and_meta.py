"""descriptors, metaclasses, __set_name__, __getattribute__, type() with three arguments."""


class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("named", owner.__name__, name)

    def __get__(self, obj, owner=None):
        return self if obj is None else getattr(obj, self.name, 0)

    def __set__(self, obj, value):
        if value < 0:
            raise ValueError(f"{self.name[1:]} must not be negative: {value}")
        setattr(obj, self.name, value)

    def __delete__(self, obj):
        print("deleting", self.name)
        delattr(obj, self.name)


class Registry(type):
    classes = []

    def __new__(mcls, name, bases, namespace, **options):
        cls = super().__new__(mcls, name, bases, namespace)
        mcls.classes.append(name)
        cls.options = options
        return cls

    def __call__(cls, *args):
        print("making a", cls.__name__)
        return super().__call__(*args)

    def __len__(cls):
        return len(cls.__name__)

    def __iter__(cls):
        return iter(cls.classes)

    def __instancecheck__(cls, instance):
        return instance == "anything" or super().__instancecheck__(instance)


class Oven(metaclass=Registry, gas=True):
    heat = Positive()

    def __init__(self, heat):
        self.heat = heat


oven = Oven(180)
oven.heat = 200
print(oven.heat, Oven.options, len(Oven), list(Oven), isinstance("anything", Oven), isinstance(3, Oven), type(Oven).__name__)
try:
    oven.heat = -1
except ValueError as error:
    print(error)
del oven.heat
print(oven.heat, vars(oven), type(Oven.heat).__name__)


class Spy:
    def __init__(self):
        self.secret = 42

    def __getattribute__(self, name):
        print("looking for", name)
        return super().__getattribute__(name)

    def __setattr__(self, name, value):
        print("setting", name)
        super().__setattr__(name, value)


spy = Spy()
print(spy.secret)
spy.__dict__["secret"] = 7
print(spy.secret)
Made = type("Made", (Spy,), {"answer": 1, "twice": lambda self: self.answer * 2})
print(Made.__name__, Made.__bases__, Made().twice())


class A:
    def who(self):
        return "A"


class B(A):
    def who(self):
        return "B" + super().who()


class C(A):
    def who(self):
        return "C" + super().who()


class D(B, C):
    pass


print(D().who(), [c.__name__ for c in D.mro()], D.__qualname__, D.__module__, super(B, D()).who())
try:
    class E(A, B):
        pass
except TypeError as error:
    print(error)
