import random

print(random.random(), random.randint(1, 6))
for seed in [0, 1, 7, 42, -5, 2**40, 2**100, "", "kitchen", "käse", 1.5, -0.25, b"egg", True]:
    draw = random.Random(seed)
    items = list(range(8))
    draw.shuffle(items)
    print(seed, items)
    print(draw.random(), draw.getrandbits(7), draw.getrandbits(100), draw.randint(1, 6), draw.randrange(0, 1000, 7),
          draw.choice("abcdef"), draw.uniform(2, 3), draw.sample(range(10), 4), draw.sample(range(1000), 3),
          draw.choices([1, 2, 3], weights=[5, 1, 1], k=4), draw.choices("xy", k=3), draw.randrange(10), draw.randbytes(5),
          draw.sample("abc", 2, counts=[5, 1, 2]), draw.triangular(0, 10, 3), draw.randint(10**20, 10**21))
    print([round(x, 9) for x in [draw.gauss(0, 1), draw.gauss(5, 2), draw.normalvariate(0, 1), draw.expovariate(2),
                                 draw.betavariate(2, 3), draw.gammavariate(0.5, 1), draw.gammavariate(2, 1),
                                 draw.lognormvariate(0, 1), draw.paretovariate(3), draw.weibullvariate(1, 2),
                                 draw.vonmisesvariate(0, 4)]])


def outcome(function):
    try:
        return repr(function())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for call in [lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.randrange(0), lambda: random.randrange(1, 5, 0),
             lambda: random.randrange(5, 1, 2), lambda: random.sample([1], 2), lambda: random.sample({1}, 1),
             lambda: random.choices([], k=1), lambda: random.choices([1, 2], weights=[1]), lambda: random.choices([1], weights=[0]),
             lambda: random.seed([]), lambda: random.getrandbits(-1), lambda: random.choice(5), lambda: random.getrandbits(0),
             lambda: random.shuffle((1, 2))]:
    print(outcome(call))
random.seed(3)
print([random.random() for _ in range(700)][-1], random.getrandbits(32))
