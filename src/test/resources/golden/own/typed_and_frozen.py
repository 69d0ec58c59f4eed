"""dataclasses and typing as programs use them."""
from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import KW_ONLY, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, NamedTuple, Optional, Protocol, TypedDict, TypeVar, Union, cast, runtime_checkable

if TYPE_CHECKING:
    from kitchen import Chef

T = TypeVar("T")


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0
    tags: tuple[str, ...] = field(default=(), compare=False, repr=False)


@dataclass
class Pot:
    name: str
    litres: float = 1.0
    _: KW_ONLY
    lid: bool = True
    contents: list[str] = field(default_factory=list)
    seed: InitVar[int] = 0
    made: ClassVar[int] = 0

    def __post_init__(self, seed):
        Pot.made += 1
        self.serial = seed * 10


@dataclass(slots=True)
class Point:
    x: int
    y: int = 0


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> Stack[T]:
        self.items.append(item)
        return self


class Coordinates(NamedTuple):
    lat: float
    lon: float = 0.0

    def shifted(self) -> Coordinates:
        return self._replace(lat=self.lat + 1)


class Movie(TypedDict, total=False):
    title: str
    year: int


@runtime_checkable
class Cooks(Protocol):
    def cook(self) -> str: ...


class Chef:
    def cook(self) -> str:
        return "cooked"


async def apply(f: Callable[[int], Awaitable[T]], n: int, mode: Literal["a", "b"] = "a", opt: Optional[int] = None) -> T | None:
    return await f(n)


async def double(n: int) -> int:
    await asyncio.sleep(0.1)
    return n * 2


print(Version(1, 2) < Version(1, 3), Version(1), {Version(1): "one"}, Version(2, 1, ("x",)) == Version(2, 1))
try:
    Version(1).major = 2
except FrozenInstanceError as error:
    print(type(error).__name__, error)
pot = Pot("big", 3, lid=False, seed=4)
print(pot, pot.serial, Pot.made, replace(pot, name="small", seed=1), asdict(pot), astuple(pot), [f.name for f in fields(pot)])
try:
    Pot("a", 1, True)
except TypeError as error:
    print(error)
print(Point(1), Point(1) == Point(1, 0), hasattr(Point(1), "__dict__"), Point.__match_args__, Stack[int]().push(1).push(2).items, Stack[int])
print(Coordinates(1.5), Coordinates(1).shifted(), Coordinates._field_defaults, Movie(title="x"), isinstance(Chef(), Cooks), isinstance(3, Cooks), cast(int, "s"))
print(Optional[int], Union[int, str], int | None, list[int], dict[str, list[int]], Callable[[int], str], Literal["a"], Any, TypeVar("K"), tuple[int, ...])
print(apply.__annotations__["mode"], Pot.__annotations__["litres"], double.__annotations__, asyncio.run(apply(double, 4)))
