"""product, permutations and combinations in order, also of many."""
from itertools import *
for n in range(5):
    for r in range(6):
        p = "abcde"[:n]
        print(n, r, list(combinations(p, r)), list(permutations(p, r)), list(combinations_with_replacement(p, r)), list(product(p, repeat=r))[:70])
print(list(permutations("abc")), list(product("ab", range(2))), list(product()), list(combinations(range(40), 38))[-1], next(combinations(range(60), 30))[:3], len(list(product("ab", "", "c"))))
