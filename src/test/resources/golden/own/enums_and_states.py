"""enum: Enum, IntEnum, StrEnum, Flag, auto, aliases, a state machine of pots."""
import asyncio
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class State(Enum):
    COLD = auto()
    WARM = auto()
    HOT = auto()
    BOILING = 3

    @property
    def next(self):
        members = list(State)
        return members[(members.index(self) + 1) % len(members)]

    @classmethod
    def start(cls):
        return cls.COLD


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Dish(StrEnum):
    SOUP = auto()
    PIE = "apple pie"


class Side(Flag):
    RICE = auto()
    BEANS = auto()
    BOTH = RICE | BEANS


class Perm(IntFlag):
    R = 4
    W = 2
    X = 1


async def heat(steps):
    state = State.start()
    for _ in range(steps):
        await asyncio.sleep(0.1)
        print(state, "->", state.next.name)
        state = state.next
    return state


async def main():
    print(await heat(4))
    print(list(State), State.BOILING is State.HOT, State["WARM"], State(2), len(State))
    print(repr(State.HOT), State.HOT.value, State.HOT.name, State.HOT in State, list(State.__members__))
    print(Level.LOW < Level.HIGH, Level.HIGH + 1, sorted([Level.HIGH, Level.LOW]), f"{Level.LOW}", repr(Level(10)))
    print(Dish.SOUP, Dish.PIE.upper(), repr(Dish.PIE), Dish("soup") is Dish.SOUP, f"{Dish.PIE:>12}")
    print(Side.BOTH, Side.RICE | Side.BEANS, Side.RICE in Side.BOTH, repr(Side.BOTH & Side.BEANS), bool(Side.RICE & Side.BEANS))
    print(repr(Perm.R | Perm.W), Perm.R | 8, int(Perm.R | Perm.X), Perm(7), ~Perm.R)
    try:
        State(9)
    except ValueError as error:
        print(error)
    try:
        State["ICE"]
    except KeyError as error:
        print("KeyError", error)
    try:
        State.COLD = 5
    except AttributeError as error:
        print(error)
    try:
        @unique
        class Twice(Enum):
            A = 1
            B = 1
    except ValueError as error:
        print(error)
    Colour = Enum("Colour", "RED GREEN")
    print(list(Colour), {State.COLD: 1}[State.COLD])


asyncio.run(main())
