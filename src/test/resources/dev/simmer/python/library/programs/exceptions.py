def outcome(code):
    try:
        return repr(code())
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


class Plain(Exception):
    pass


class Coded(ValueError):
    def __init__(self, code, text="none"):
        super().__init__(f"{code}: {text}")
        self.code = code


class Silent(Exception):
    def __init__(self, a, b):
        self.a = a


for error in [Exception(), Exception("a"), Exception("a", 1), KeyError("k"), KeyError(), KeyError("a", "b"), Plain(), Plain("x"), Coded(5), Silent(1, 2),
              OSError(28, "disk full"), OSError("plain"), OSError(2, "No such file", "x.txt"), FileNotFoundError("f"), StopIteration(3),
              SystemExit(2), SystemExit(), UnicodeError("u"), AttributeError("no", name="x", obj=1), ImportError("i", name="mod"),
              NameError("n", name="v"), ConnectionError(), TimeoutError("late"), AssertionError((1, 2)), ExceptionGroup("g", [ValueError(1), KeyError("k")]),
              RecursionError("deep"), ModuleNotFoundError("m")]:
    print(repr(error), "|", str(error), "|", error.args, "|", type(error).__mro__[1].__name__)
print(OSError(28, "disk full").errno, OSError(28, "d").strerror, OSError(2, "n", "x").filename, type(OSError(2, "n")).__name__, StopIteration(3).value,
      StopIteration().value, SystemExit(2).code, SystemExit().code, AttributeError("no", name="x").name, ImportError("i", name="mod").name, Coded(7).code)
try:
    try:
        {}["a"]
    except KeyError as inner:
        raise ValueError("outer") from inner
except ValueError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__, error.with_traceback(None) is error)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise RuntimeError("second")
except RuntimeError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
    error.add_note("a note")
    print(error.__notes__, outcome(lambda: error.add_note(5)))
error = ValueError("x")
error.args = (1, 2)
error.extra = 5
print(error, error.args, error.extra, error == error, error == ValueError(1, 2), isinstance(error, Exception), error.__cause__)
for code in [lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 2.0 ** 10000, lambda: undefined, lambda: [][0], lambda: {}["x"], lambda: "a" + 1,
             lambda: 1 + "a", lambda: None + 1, lambda: [] < {}, lambda: -"a", lambda: int("x"), lambda: float("x"), lambda: int([]), lambda: len(5),
             lambda: ValueError(x=1), lambda: ValueError.nope, lambda: (lambda x: x)(), lambda: (lambda: 1)(2), lambda: (lambda a, b: 1)(1),
             lambda: "abc".index("z"), lambda: [1].index(2), lambda: (1).x, lambda: "x".join([1]), lambda: "%d" % "a", lambda: "{}".format(), lambda: max([]),
             lambda: sorted([1, "a"]), lambda: {[]: 1}, lambda: {}.pop("a"), lambda: [].pop(), lambda: set().pop(), lambda: "a" * "b", lambda: [1] * 1.5,
             lambda: 10 ** -1, lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: (-8) ** 0.5 if False else 1, lambda: 1 << -1, lambda: ~1.5, lambda: int("9" * 5000),
             lambda: chr(2**30), lambda: range(1, 2, 0), lambda: [1, 2, 3][::0], lambda: "abc"[1.5], lambda: {1: 2}[3], lambda: ExceptionGroup("g", []),
             lambda: ExceptionGroup("g", [1]), lambda: ExceptionGroup("g", [KeyboardInterrupt()]), lambda: ExceptionGroup(1, [ValueError()]),
             lambda: BaseExceptionGroup("g", [ValueError()]), lambda: print(sep=5), lambda: print(1, end=5), lambda: iter(3), lambda: super()]:
    print(outcome(code)[:300])
group = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3)])])
print(group.split(ValueError), group.subgroup(TypeError), group.subgroup(KeyError), group.message, group.exceptions, group.derive([KeyError()]))
print(group.split(lambda e: isinstance(e, TypeError)), str(group), issubclass(ExceptionGroup, Exception), issubclass(BaseExceptionGroup, Exception))
