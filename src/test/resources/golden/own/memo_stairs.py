"""Recursion with a memory, and without end."""
import asyncio
import functools

memo = {}


def stairs(n):
    if n in memo:
        return memo[n]
    memo[n] = 1 if n < 2 else stairs(n - 1) + stairs(n - 2)
    return memo[n]


@functools.lru_cache(maxsize=None)
def paths(rows, columns):
    return 1 if 0 in (rows, columns) else paths(rows - 1, columns) + paths(rows, columns - 1)


def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else [*hanoi(n - 1, a, c, b), a + c, *hanoi(n - 1, b, a, c)]


def flatten(x):
    for e in x:
        if isinstance(e, (list, tuple)):
            yield from flatten(e)
        else:
            yield e


def permutations(s):
    return [s] if len(s) < 2 else [s[i] + p for i in range(len(s)) for p in permutations(s[:i] + s[i + 1:])]


def endless(n):
    return endless(n + 1)


async def countdown(n):
    await asyncio.sleep(0.1)
    return "liftoff" if n == 0 else await countdown(n - 1)


async def tree(depth):
    if depth == 0:
        await asyncio.sleep(1)
        return 1
    return sum(await asyncio.gather(tree(depth - 1), tree(depth - 1)))


print(stairs(90), len(memo), paths(15, 15), len(hanoi(6)), hanoi(2), paths.cache_info())
print(list(flatten([1, [2, (3, [4])], [], [[5]]])), permutations("abc"))
try:
    endless(0)
except RecursionError as e:
    print(type(e).__name__, e)
print(asyncio.run(countdown(5)), asyncio.run(tree(2)))
