"""json: dumps with options, loads, errors, default."""
import asyncio
import json
from dataclasses import asdict, dataclass, field


@dataclass
class Order:
    table: int
    dishes: list[str] = field(default_factory=list)
    paid: bool = False
    note: str | None = None


async def fetch(text):
    await asyncio.sleep(0.1)
    return json.loads(text)


async def main():
    orders = [Order(1, ["soup", "pie"]), Order(2, ["crêpe"], True, 'no "sugar"')]
    text = json.dumps([asdict(o) for o in orders])
    print(text)
    print([Order(**o) for o in await fetch(text)])
    print(json.dumps({"b": [1, 2.5, None], "a": {"x": True}}, indent=2, sort_keys=True))
    print(json.dumps({1: "a", None: 2, True: 3, 1.5: 4}, separators=(",", ":")), json.dumps("é\n\u20ac", ensure_ascii=False))
    print(json.dumps({"when": {1, 2}}, default=sorted), json.dumps(float("inf")), json.dumps((1, [])))
    for bad in '{"a": 1,}', "[1, 2", "{'a': 1}", "nul", "", '{"a" 1}', "[1] x":
        try:
            await fetch(bad)
        except json.JSONDecodeError as error:
            print(error, "|", error.lineno, error.colno, error.pos, error.msg)
    try:
        json.dumps({"x": object})
    except TypeError as error:
        print(error)
    print(json.loads(' {"a": [1, 2.0, -3e2, "\\u00e9\\n", true, null]} '), json.loads("12345678901234567890"))


asyncio.run(main())
