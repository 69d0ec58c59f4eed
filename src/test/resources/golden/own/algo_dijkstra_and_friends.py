"""heapq, recursion, memo, comprehension-heavy algorithms."""
import heapq
from bisect import bisect, insort
from collections import defaultdict
from functools import cache
from math import inf

GRAPH = {"a": {"b": 7, "c": 3}, "b": {"c": 1, "d": 2, "e": 6}, "c": {"b": 1, "d": 2}, "d": {"e": 4}, "e": {}}


def dijkstra(graph, start):
    dist = defaultdict(lambda: inf, {start: 0})
    heap, prev = [(0, start)], {}
    while heap:
        d, node = heapq.heappop(heap)
        if d > dist[node]:
            continue
        for other, weight in graph[node].items():
            if (new := d + weight) < dist[other]:
                dist[other], prev[other] = new, node
                heapq.heappush(heap, (new, other))
    return dict(dist), prev


def path(prev, end):
    route = [end]
    while route[-1] in prev:
        route.append(prev[route[-1]])
    return " -> ".join(reversed(route))


def queens(n, row=0, cols=frozenset(), diag=frozenset(), anti=frozenset()):
    if row == n:
        yield ()
        return
    for col in range(n):
        if col not in cols and row - col not in diag and row + col not in anti:
            for rest in queens(n, row + 1, cols | {col}, diag | {row - col}, anti | {row + col}):
                yield (col,) + rest


@cache
def edit(a, b):
    if not a or not b:
        return len(a) + len(b)
    return min(edit(a[1:], b) + 1, edit(a, b[1:]) + 1, edit(a[1:], b[1:]) + (a[0] != b[0]))


def life(cells, rounds):
    for _ in range(rounds):
        count = defaultdict(int)
        for x, y in cells:
            for dx in -1, 0, 1:
                for dy in -1, 0, 1:
                    if dx or dy:
                        count[x + dx, y + dy] += 1
        cells = {cell for cell, n in count.items() if n == 3 or n == 2 and cell in cells}
    return cells


def quick(items):
    if len(items) <= 1:
        return items
    pivot, *rest = items
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


def hanoi(n, a="A", b="B", c="C"):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


def sieve(limit):
    is_prime = bytearray([1]) * (limit + 1)
    is_prime[0:2] = b"\0\0"
    for n in range(2, int(limit ** 0.5) + 1):
        if is_prime[n]:
            is_prime[n * n :: n] = bytes(len(range(n * n, limit + 1, n)))
    return [n for n, flag in enumerate(is_prime) if flag]


dist, prev = dijkstra(GRAPH, "a")
print(dist, path(prev, "e"))
print(next(queens(6)), sum(1 for _ in queens(5)), edit("kitten", "sitting"), hanoi(5), sieve(50))
print(sorted(life({(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}, 4)), quick([3, 6, 1, 8, 2, 9, 2]))
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [[sum(a * b for a, b in zip(r, c)) for c in zip(*[[1, 0], [0, 1], [2, 2]])] for r in matrix])
grades = []
for g in 3.7, 1.3, 2.0:
    insort(grades, g)
print(grades, bisect(grades, 2.0), heapq.nsmallest(2, [5, 1, 4]), heapq.nlargest(2, ["a", "ccc", "bb"], key=len), list(heapq.merge([1, 4], [2, 3])))


