from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, fields, is_dataclass, replace
from typing import ClassVar, Optional


def outcome(code):
    try:
        return repr(code())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


@dataclass
class Page:
    url: str
    size: int = 0
    links: list = field(default_factory=list)
    secret: str = field(default="x", repr=False, compare=False)
    total: ClassVar[int] = 5

    def __post_init__(self):
        self.upper = self.url.upper()

    def short(self):
        return self.url[:2]


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0


@dataclass
class Child(Page):
    depth: Optional[int] = None


@dataclass(kw_only=True)
class Options:
    name: str
    level: int = 1


page = Page("/a", 3)
page.links.append("b")
print(page, Page("/b").links, page == Page("/a", 3, ["b"], "other"), page != Page("/a"), page.upper, page.short(), Page.total, page.secret)
print(asdict(page), astuple(Version(1, 2)), [f.name for f in fields(Page)], is_dataclass(page), is_dataclass(5), replace(page, size=9))
print(Version(1, 2) < Version(1, 3), sorted([Version(2), Version(1, 5)]), {Version(1): "a"}[Version(1)], hash(Version(1)) == hash(Version(1)))
print(Child("/c", depth=3), Child("/c") == Page("/c"), Child.__mro__[1].__name__, Options(name="o"), Page.size, isinstance(Child("/"), Page))
v = Version(1)
for code in [lambda: Page(), lambda: Page("a", 1, [], "s", 5), lambda: Page("a", nope=1), lambda: Page("a", url="b"), lambda: setattr(v, "major", 5),
             lambda: delattr(v, "major"), lambda: Version(1) < 5, lambda: hash(page), lambda: Options("x"), lambda: Options(), lambda: asdict(5),
             lambda: fields(5), lambda: Page("a") < Page("b"), lambda: Version()]:
    print(outcome(code))
try:
    @dataclass
    class Wrong:
        items: list = []
except ValueError as error:
    print(error)
try:
    @dataclass
    class Order:
        a: int = 1
        b: int
except TypeError as error:
    print(error)
