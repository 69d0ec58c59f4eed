"""match: literals, captures, sequences, mappings, classes, guards, alternatives."""
import asyncio
from dataclasses import dataclass


@dataclass
class Order:
    dish: str
    count: int = 1


@dataclass
class Cancel:
    dish: str


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def describe(thing):
    match thing:
        case None:
            return "nothing"
        case True | False as flag:
            return f"flag {flag}"
        case 0 | 1:
            return "a bit"
        case int(n) if n < 0:
            return f"minus {-n}"
        case int() | float():
            return f"number {thing}"
        case "quit" | "exit":
            return "leaving"
        case str() as text:
            return f"text of {len(text)}"
        case []:
            return "empty"
        case [x]:
            return f"only {x}"
        case [first, *middle, last]:
            return f"{first} .. {middle} .. {last}"
        case {"op": "add", "args": [a, b]}:
            return f"sum {a + b}"
        case {"op": op, **rest}:
            return f"{op} with {rest}"
        case Order(dish="soup"):
            return "soup of the day"
        case Order(dish, count) if count > 5:
            return f"banquet of {dish}"
        case Order(dish, count):
            return f"{count} x {dish}"
        case Cancel(dish=what):
            return f"no {what}"
        case Point(0, y):
            return f"on the y axis at {y}"
        case Point(x=px, y=py):
            return f"({px}, {py})"
        case _:
            return "what is this?"


async def waiter(queue):
    while True:
        match await queue.get():
            case ("wait", float(seconds) | int(seconds)):
                await asyncio.sleep(seconds)
            case Order() | Cancel() as message:
                print(describe(message))
            case "close":
                return "closed"
            case other:
                print("ignored", other)


async def main():
    for thing in (None, True, 1, -5, 2.5, "exit", "hello", [], [1], [1, 2, 3, 4], (1, 2), {"op": "add", "args": [1, 2]},
                  {"op": "neg", "x": 1, "y": 2}, Order("soup"), Order("pie", 9), Order("tea", 2), Cancel("pie"),
                  Point(0, 3), Point(1, 2), {1, 2}):
        print(describe(thing))
    queue = asyncio.Queue()
    for message in Order("cake"), ("wait", 0.5), Cancel("cake"), ("wait", "long"), "close":
        queue.put_nowait(message)
    print(await waiter(queue))


asyncio.run(main())
