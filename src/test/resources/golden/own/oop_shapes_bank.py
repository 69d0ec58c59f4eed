"""the classes of a first course: shapes, accounts, a linked list, a vector, a stack, a matrix."""
import math
from functools import reduce


class Shape:
    def area(self):
        raise NotImplementedError(f"{type(self).__name__} has no area")

    def __lt__(self, other):
        return self.area() < other.area()

    def __str__(self):
        return f"{self.__class__.__name__.lower()} of {self.area():.2f}"


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return math.pi * self.r ** 2


class Rect(Shape):
    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h


class Square(Rect):
    def __init__(self, side):
        super().__init__(side, side)


class InsufficientFunds(Exception):
    pass


class Account:
    interest = 0.02
    __count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.__balance = balance
        self._log = []
        type(self).__count += 1

    @property
    def balance(self):
        return self.__balance

    def withdraw(self, amount):
        if amount > self.__balance:
            raise InsufficientFunds(f"{self.owner} has only {self.__balance}")
        self.__balance -= amount
        self._log.append(-amount)
        return self

    def deposit(self, amount):
        self.__balance += amount
        self._log.append(amount)
        return self

    @classmethod
    def how_many(cls):
        return cls.__count


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, *values):
        self.head = reduce(lambda rest, v: Node(v, rest), reversed(values), None)

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return sum(1 for _ in self)

    def reverse(self):
        prev, node = None, self.head
        while node:
            node.next, prev, node = prev, node, node.next
        self.head = prev
        return self

    def __repr__(self):
        return f"LinkedList({', '.join(map(repr, self))})"


class Vector:
    __slots__ = "x", "y"

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, o):
        return Vector(self.x + o.x, self.y + o.y)

    def __mul__(self, k):
        return self.x * k.x + self.y * k.y if isinstance(k, Vector) else Vector(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __matmul__(self, o):
        return self.x * o.y - self.y * o.x

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __eq__(self, o):
        return isinstance(o, Vector) and (self.x, self.y) == (o.x, o.y)

    def __iter__(self):
        yield from (self.x, self.y)

    def __repr__(self):
        return f"Vector{self.x, self.y}"

    def __getitem__(self, i):
        return (self.x, self.y)[i]


print(*sorted([Circle(1), Rect(2, 3), Square(1.5)]), sep=", ")
try:
    Shape().area()
except NotImplementedError as error:
    print(error)
account = Account("Ann", 100)
print(account.deposit(50).withdraw(30).balance, account._log, Account.how_many(), Account.interest, account._Account__balance)
for bad in (lambda: account.withdraw(1000), lambda: setattr(account, "balance", 5), lambda: account.__balance, lambda: Account()):
    try:
        bad()
    except (InsufficientFunds, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
items = LinkedList(1, 2, 3)
print(items, len(items), items.reverse(), 2 in items, list(map(lambda v: v * 2, items)))
v = Vector(3, 4)
print(v + Vector(1, 1), 2 * v, v * v, v @ Vector(1, 0), abs(v), v == Vector(3, 4), v != v, [*v], v[0], hash is not None)
try:
    {v}
except TypeError as error:
    print(error)
try:
    v.z = 1
except AttributeError as error:
    print(error)
try:
    v + 1
except AttributeError as error:
    print(error)
try:
    v - v
except TypeError as error:
    print(error)
