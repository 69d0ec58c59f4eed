"""Heaps: lists whose first item is the least."""
from _heapq import *

__all__ = [
    "heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest",
    "heappushpop",
]


def merge(*iterables, key=None, reverse=False):
    """The items of sorted iterables in one order, each taken when it is due."""
    heads = []
    for number, iterable in enumerate(iterables):
        iterator = iter(iterable)
        for item in iterator:
            heads.append((_Head(item, key, reverse), number, iterator))
            break
    heapify(heads)
    while heads:
        head, number, iterator = heads[0]
        yield head.item
        for item in iterator:
            heapreplace(heads, (_Head(item, key, reverse), number, iterator))
            break
        else:
            heappop(heads)


class _Head:
    """The next item of an iterable, ordered by its key."""

    __slots__ = ("item", "key", "reverse")

    def __init__(self, item, key, reverse):
        self.item, self.reverse = item, reverse
        self.key = item if key is None else key(item)

    def __eq__(self, other):
        return self.key == other.key

    def __lt__(self, other):
        return other.key < self.key if self.reverse else self.key < other.key
