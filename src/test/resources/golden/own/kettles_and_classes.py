"""A family of kettles: super, properties, class attributes, dunders."""
import asyncio


class Kettle:
    made = 0
    """Counts all kettles."""

    def __init__(self, litres=1.0):
        self._litres = litres
        type(self).made += 1
        Kettle.total = getattr(Kettle, "total", 0) + 1

    @property
    def litres(self):
        return self._litres

    @litres.setter
    def litres(self, value):
        if value <= 0:
            raise ValueError("a kettle holds something")
        self._litres = value

    @classmethod
    def of_cups(cls, cups):
        return cls(cups * 0.25)

    @staticmethod
    def seconds(litres):
        return round(litres * 90, 1)

    async def boil(self):
        await asyncio.sleep(self.seconds(self.litres))
        return f"{self} boiled"

    def __repr__(self):
        return f"{self.__class__.__name__}({self._litres!r})"

    def __eq__(self, other):
        return isinstance(other, Kettle) and self.litres == other.litres

    def __lt__(self, other):
        return self.litres < other.litres

    def __add__(self, other):
        return Kettle(self.litres + getattr(other, "litres", other))

    __radd__ = __add__


class Whistle:
    def sound(self):
        return "tweet"

    def boil(self):
        raise NotImplementedError


class Whistling(Kettle, Whistle):
    def __init__(self, litres=2, *, tone="c"):
        super().__init__(litres)
        self.tone = tone

    async def boil(self):
        text = await super().boil()
        return f"{text}: {self.sound()} in {self.tone}"

    def __len__(self):
        return int(self.litres)

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError(i)
        return f"cup {i}"

    def __contains__(self, x):
        return x == "water"

    def __call__(self, *a, **k):
        return a, k


async def main():
    a, b = Kettle.of_cups(2), Whistling.of_cups(12)
    print(a, b, a == b, a != b, a < b, max(a, b), [c.__name__ for c in Whistling.__mro__])
    for line in await asyncio.gather(a.boil(), b.boil()):
        print(line)
    print(list(b), len(b), "water" in b, bool(b), b(1, x=2), Kettle.made, Whistling.made, Kettle.total)
    print(a + b, 3 + a, sum([a, a], 1), sorted([b, a]))
    a.litres = 4
    try:
        a.litres = 0
    except ValueError as e:
        print(e)
    for bad in ("a.spout", "del", "hash", "b + []"):
        try:
            if bad == "a.spout":
                a.spout
            elif bad == "del":
                del a.litres
            elif bad == "hash":
                hash(a)
            else:
                a < "x"
        except (AttributeError, TypeError) as e:
            print(bad, "->", type(e).__name__, e)
    print(vars(b), hasattr(b, "tone"), isinstance(b, Whistle), callable(b), callable(a))
    b.tone = "f"
    setattr(b, "lid", None)
    print(sorted(b.__dict__.items(), key=str))


asyncio.run(main())
