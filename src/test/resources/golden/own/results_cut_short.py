"""How results are cut where they are long."""
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    import collections
    for r in ("🍵" * 40, "é" * 31, {"b": 1, "a": 2}, {1: 2, "a": 3}, {"b", "a"}, [1, "x" * 100], "y" * 50, list(range(10)), {"k" * 50: ["v" * 50]}, (1,), ((("a",),),), [[[[[[[[1]]]]]]]], {i: i for i in range(9)}, set(range(10)), 10 ** 60, b"z" * 60, None, collections.deque(range(12)), frozenset([1]), {"a": {"b": {"c": {"d": {"e": {"f": {"g": 1}}}}}}}, [], (), {}, set(), [1.5, True, None], ["a" * 31], 'it"s' * 20, range(5), object, [10 ** 45], tuple(range(8))):
        f = loop.create_future(); f.set_result(r); print(f)
asyncio.run(main())
