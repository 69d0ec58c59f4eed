# The state of a generator, kept and put back
import random

random.seed(4)
own = random.Random(5)
state = own.getstate()
first = [own.random() for _ in range(700)]
own.setstate(state)
print(first == [own.random() for _ in range(700)], state[0], len(state[1]), state[1][:3], state[1][-1], state[2])
random.gauss(0, 1)
kept = random.getstate()
print(kept[2])
drawn = random.gauss(0, 1)
random.setstate(kept)
print(drawn == random.gauss(0, 1))
for wrong in [(1, (), None), (3, (1, 2), None)]:
    try:
        own.setstate(wrong)
    except ValueError as e:
        print("ValueError")
