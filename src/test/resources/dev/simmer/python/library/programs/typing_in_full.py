from typing import *
import typing, collections.abc
def tr(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
T = TypeVar("T"); K = TypeVar("K"); P = ParamSpec("P")
tr(lambda: (Optional[int], Union[int, str], Union[int, None], Optional[Union[int, str]], Union[int], List[int], Dict[str, Any], Tuple[int, ...], Tuple[int, str], Callable[[int], str], Callable[..., int], Literal["a", 1], Annotated[int, "x"], Any, T, K, P, ClassVar[int], Final[int], Type[int], Set[str], Iterable[int], AsyncIterator[str], Awaitable[None], Coroutine[Any, Any, int], Generator[int, None, str], AsyncGenerator[int, None], DefaultDict[str, int], Deque[int]))
tr(lambda: (List, Dict, Union, Optional, NoReturn, Self, Callable, Iterable, List["Foo"], Optional[List[int]], Optional["Foo"], Union[list[int], None], list[T], T | None, int | None, List[int] | None, "x" if 0 else Mapping[str, Sequence[int]]))
class Stack(Generic[T]):
    def __init__(self): self.items = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
s = Stack[int](); s.push(3); tr(lambda: (s.pop(), Stack[int], type(s), s.__orig_class__, Stack.__parameters__, Stack.__orig_bases__, Stack[int] == Stack[int], isinstance(s, Stack)))
tr(lambda: Stack[int, str]); tr(lambda: isinstance(s, Stack[int]))
class Pair(Generic[K, T]):
    def __init__(self, a, b): self.a, self.b = a, b
class IntPair(Pair[int, T]): pass
tr(lambda: (Pair[str, int], IntPair[str], IntPair(1, 2).a, IntPair.__mro__, IntPair.__parameters__))
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class F:
    def close(self): pass
class N2(Protocol):
    x: int
tr(lambda: (isinstance(F(), Closer), isinstance(3, Closer), issubclass(F, Closer))); tr(lambda: isinstance(F(), N2)); tr(lambda: Closer()); tr(lambda: N2())
class Impl(Closer):
    def close(self): return "closed"
tr(lambda: Impl().close())
class Repo(Protocol[T]):
    def get(self, k: int) -> T: ...
tr(lambda: Repo[int])
class Pt(NamedTuple):
    x: int
    y: int = 0
    def norm(self): return self.x + self.y
    @property
    def both(self): return (self.x, self.y)
tr(lambda: (Pt(1), Pt(1, 2).norm(), Pt(3)._replace(y=4), Pt._fields, Pt(1).both, Pt(1) == (1, 0), Pt.__annotations__, Pt._field_defaults, isinstance(Pt(1), tuple)))
E1 = NamedTuple("E1", [("a", int), ("b", str)]); tr(lambda: (E1(1, "x"), E1._fields))
class Movie(TypedDict):
    name: str
    year: int
class Movie2(Movie, total=False):
    extra: str
m: Movie = {"name": "x", "year": 1}
tr(lambda: (Movie(name="a", year=2), type(Movie(name="a", year=1)), Movie.__annotations__, Movie2.__required_keys__ == {"name", "year"}, Movie2.__optional_keys__, Movie.__total__, Movie2.__name__)); tr(lambda: isinstance({}, Movie))
UserId = NewType("UserId", int); tr(lambda: (UserId(5), UserId, UserId.__name__, UserId.__supertype__))
tr(lambda: (cast(int, "x"), get_origin(List[int]), get_args(Dict[str, int]), get_origin(Optional[int]), get_args(Optional[int]), get_args(Callable[[int], str]), get_origin(list[int]), get_args(list[int]), get_args(Literal[1, 2]), get_origin(int), get_args(int | str), get_origin(Annotated[int, 1])))
def fn(a: int, b: "Optional[str]" = None, *c: "Stack") -> List["int"]: ...
tr(lambda: get_type_hints(fn)); tr(lambda: fn.__annotations__)
class A:
    x: int
    y: "A"
    z: Annotated[int, "m"] = 1
tr(lambda: (get_type_hints(A), get_type_hints(A, include_extras=True)))
@overload
def ov(x: int) -> int: ...
@overload
def ov(x: str) -> str: ...
def ov(x): return x
tr(lambda: ov(3))
@final
class Fin: pass
tr(lambda: (TYPE_CHECKING, Fin.__final__, Text, AnyStr, typing.Hashable))
tr(lambda: assert_never("z")); tr(lambda: Optional[3] if 0 else Union[()]); tr(lambda: List[int, str]); tr(lambda: Any()); tr(lambda: Union()); tr(lambda: List()); tr(lambda: isinstance(3, Any))
class MyList(List[int]): pass
class MyMap(Dict[K, T]): pass
tr(lambda: (MyList([1]), MyMap(a=1), MyMap[str, int], MyList.__mro__, isinstance([], List), isinstance({}, Mapping), isinstance(3, Hashable), issubclass(list, Sequence)))
Alias = Dict[str, List[T]]; tr(lambda: (Alias[int], Alias, Union[int, T][str], Callable[[T], K][int, str]))
tr(lambda: (Union[int, str] == Union[str, int], hash(List[int]) == hash(List[int]), {List[int]: 1}[List[int]], List[int] != List[str], Optional[int] == Union[int, None], Union[int, str, int]))
def deco(f: Callable[P, T]) -> Callable[P, T]:
    def w(*args: P.args, **kw: P.kwargs) -> T: return f(*args, **kw)
    return w
tr(lambda: (deco(len)("abc"), P.args, Callable[P, int], Concatenate[int, P], TypeVar("B", bound=int), TypeVar("C", covariant=True), TypeVar("D", int, str).__constraints__, TypeVar("B", bound=int).__bound__, deco.__annotations__["f"]))
