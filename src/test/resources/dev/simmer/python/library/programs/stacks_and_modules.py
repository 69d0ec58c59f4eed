import functools, os, sys, traceback

print([name in sys.modules for name in ("functools", "sys", "__main__", "statistics", "soup", "_support")])
import statistics
print("statistics" in sys.modules, sys.modules["statistics"] is statistics, sys.modules.get("soup"))
print(sys.modules["functools"].reduce(lambda a, b: a + b, [1, 2]), type(sys.modules))


@functools.lru_cache(maxsize=3, typed=True)
def double(x, *, y=0):
    return 2 * x


@functools.cache
def triple(x):
    return 3 * x


@functools.lru_cache
def half(x):
    return x / 2


for cached in double, triple, half:
    print(cached.__name__, cached.cache_parameters())
print(double(1), double(1.0), double(True), double(1, y=2), double(1, y=2.0), double(1), double.cache_info())
print(half(1), half(1.0), half.cache_info())


def inner():
    print("".join(traceback.format_stack(limit=2)), end="")
    traceback.print_stack(limit=1, file=sys.stdout)
    calls = traceback.extract_stack(limit=3)
    print(calls[-1].name, calls[-1].lineno, calls[-1].line, calls[-2].name, len(calls))
    filename, line, name, text = calls[0]
    print(filename, line, name, text)
    print(calls[0], len(calls[0]))
    print(traceback.format_list(calls[:1]))
    traceback.print_list(calls[1:], file=sys.stdout)


def outer():
    yield inner()


list(outer())
