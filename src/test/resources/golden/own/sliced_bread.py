"""Slices: forwards, backwards, with gaps, and assigned to."""
loaf = list(range(10))
print(loaf[::-1], loaf[8:2:-2], loaf[-3:], loaf[:-7], loaf[::3], loaf[5:1], loaf[100:], loaf[-100:2], loaf[2:-2:2])
print("breadboard"[::-2], (1, 2, 3)[::-1], range(10)[2:8:3], range(10, 0, -3)[1], list(range(5, -5, -4)), "abc"[-2])
loaf[2:5] = ["crust"]
print(loaf)
loaf[::2] = [0] * len(loaf[::2])
print(loaf)
del loaf[1::2]
print(loaf, len(loaf))
loaf[1:1] = [7, 8, 9]
loaf[:0] = "ab"
del loaf[-1], loaf[0]
print(loaf, loaf * 2, loaf + [1], 7 in loaf, [] == [], [1] is [1])
part = slice(1, None, 2)
print(part, loaf[part], part.start, part.stop, part.step, slice(3).indices(10), loaf[slice(None)] == loaf)
copy = loaf[:]
copy[0] = "changed"
print(loaf[0], copy[0], copy is loaf)
grid = [[0] * 3 for _ in range(2)]
shared = [[0] * 3] * 2
grid[0][1] = shared[0][1] = 5
print(grid, shared)
x = [1, 2, 3]
x += (4,)
y = x
y += [5]
x = x + [6]
print(x, y)
t = (1, [2])
try:
    t[1] += [3]
except TypeError as e:
    print(e, t)
for bad in (lambda: loaf[::0], lambda: loaf["a"], lambda: loaf[1.0], lambda: (1, 2)[5], lambda: range(3)[7], lambda: 5[0], lambda: None[1]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try:
    loaf[::2] = [1]
except ValueError as e:
    print(e)
