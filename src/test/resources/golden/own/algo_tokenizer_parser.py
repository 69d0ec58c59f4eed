"""A small calculator: tokens by re, a recursive parser, a visitor by match, a REPL over a queue."""
import asyncio
import re
from dataclasses import dataclass

TOKEN = re.compile(r"\s*(?:(?P<num>\d+(?:\.\d*)?)|(?P<name>[a-z]\w*)|(?P<op>\*\*|[-+*/()=]))")


class ParseError(Exception):
    def __init__(self, message, column):
        super().__init__(message)
        self.column = column

    def __str__(self):
        return f"{self.args[0]} at {self.column}"


@dataclass
class Num:
    value: float


@dataclass
class Name:
    id: str


@dataclass
class Bin:
    op: str
    left: "Num | Name | Bin"
    right: "Num | Name | Bin"


def tokenize(text):
    pos = 0
    while pos < len(text.rstrip()):
        match = TOKEN.match(text, pos)
        if not match:
            raise ParseError(f"bad character {text[pos]!r}", pos)
        yield match.lastgroup, match[match.lastgroup], match.start(match.lastgroup)
        pos = match.end()
    yield "end", "", pos


class Parser:
    LEVELS = [("+", "-"), ("*", "/"), ("**",)]

    def __init__(self, text):
        self.tokens = list(tokenize(text))
        self.pos = 0

    @property
    def current(self):
        return self.tokens[self.pos]

    def take(self, *values):
        kind, value, _ = self.current
        if value in values:
            self.pos += 1
            return value

    def parse(self):
        tree = self.level(0)
        if self.current[0] != "end":
            raise ParseError(f"unexpected {self.current[1]!r}", self.current[2])
        return tree

    def level(self, n):
        if n == len(self.LEVELS):
            return self.atom()
        left = self.level(n + 1)
        while op := self.take(*self.LEVELS[n]):
            left = Bin(op, left, self.level(n if op == "**" else n + 1))
        return left

    def atom(self):
        kind, value, column = self.current
        self.pos += 1
        match kind, value:
            case "num", digits:
                return Num(float(digits))
            case "name", name:
                return Name(name)
            case "op", "(":
                tree = self.level(0)
                if not self.take(")"):
                    raise ParseError("missing )", self.current[2])
                return tree
            case "op", "-":
                return Bin("-", Num(0), self.level(2))
            case _:
                raise ParseError("something is missing", column)


def evaluate(tree, names):
    match tree:
        case Num(value):
            return value
        case Name(id=name) if name in names:
            return names[name]
        case Name(id=name):
            raise NameError(f"{name!r} is not known")
        case Bin("+", a, b):
            return evaluate(a, names) + evaluate(b, names)
        case Bin("-", a, b):
            return evaluate(a, names) - evaluate(b, names)
        case Bin("*" | "/" as op, a, b):
            x, y = evaluate(a, names), evaluate(b, names)
            return x * y if op == "*" else x / y
        case Bin("**", a, b):
            return evaluate(a, names) ** evaluate(b, names)


async def repl(lines):
    names = {"pi": 3.14}
    while (line := await lines.get()) is not None:
        target, eq, source = line.rpartition("=")
        try:
            value = evaluate(Parser(source).parse(), names)
            if eq:
                names[target.strip()] = value
            print(f"{line:<16} {value:g}")
        except (ParseError, NameError, ArithmeticError) as error:
            print(f"{line:<16} {type(error).__name__}: {error}")


async def main():
    lines = asyncio.Queue()
    reader = asyncio.create_task(repl(lines))
    for line in ["1 + 2 * 3", "x = (1+2)*3", "x ** 2 ** 0.5", "-x / 0", "y + 1", "2 $ 3", "(1", "1 2", "pi * 2 - -1", None]:
        await asyncio.sleep(0.1)
        await lines.put(line)
    await reader
    print(Parser("a*b+1").parse())


asyncio.run(main())
