"""A league table: sorted by keys, reversed, grouped, ranked."""
from collections import Counter, defaultdict

games = [("Aal", 3, "Bul", 1), ("Bul", 2, "Cod", 2), ("Cod", 0, "Aal", 4), ("Dab", 1, "Aal", 1), ("Bul", 5, "Dab", 0)]
points = defaultdict(int)
goals = Counter()
for home, h, away, a in games:
    points[home] += 3 if h > a else 1 if h == a else 0
    points[away] += 3 * (a > h) + (h == a)
    goals[home] += h
    goals.update({away: a})
table = sorted(points.items(), key=lambda entry: (-entry[1], entry[0]))
for rank, (team, won) in enumerate(table, 1):
    print(f"{rank}. {team} {won:>2} {goals[team]:>2} {'*' * goals[team]}")
print(goals.most_common(2), dict(points), sum(goals.values()))
words = "the cat sat on the mat with the other cat".split()
print(sorted(set(words), key=lambda w: (len(w), w)), sorted(words, key=str.upper, reverse=True)[:3])
print(sorted(words, key=lambda w: (len(w), w)), sorted([3, 1, 2], reverse=True), sorted({"b": 1, "a": 2}))
by_length = {}
for w in words:
    by_length.setdefault(len(w), []).append(w)
print(by_length, {k: len(v) for k, v in by_length.items()}, max(by_length, key=lambda k: len(by_length[k])))
nums = [5, 3, 8, 1]
nums.sort()
nums.insert(1, 99)
nums.extend([7] * 2)
nums.remove(99)
print(nums, nums.pop(), nums.pop(0), nums.index(7), nums.count(7), list(reversed(nums)), nums.copy() == nums)
nums.sort(key=lambda n: n % 4)
nums.reverse()
print(nums, sorted([True, False, 2, -1.5]), sorted([(1, "b"), (1, "a"), (0, "z")]), [1, 2] < [1, 3], (1,) < (1, 0))
matrix = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*matrix)), [sum(r) for r in matrix], [[r[c] for r in matrix] for c in range(3)], sum(matrix, []))
print(list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(filter(None, [0, 1, "", "a"])), all([]), any([]))
for bad in (lambda: sorted([1, "a"]), lambda: [].pop(), lambda: [1].remove(2), lambda: [1].index(5), lambda: max([]), lambda: [1][1]):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
