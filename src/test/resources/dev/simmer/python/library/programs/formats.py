import random


def outcome(function):
    try:
        return repr(function())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


draw = random.Random(1)
values = [0, 1, -1, 42, -1234567, 2**70, True, 0.0, -0.0, 0.5, 2.5, 1234.5678, -1e-5, 1e16, 1e22, 123456789.0,
          0.1, 9.995, 99999.5, 1e100, 5e-324, float("inf"), float("nan"), "", "abc", "käse", "x\U0001f600y"]
parts = [["", "<", ">", "^", "=", "*<", "0>", "é^", " ="], ["", "+", "-", " "], ["", "z"], ["", "#"], ["", "0"],
         ["", "5", "12"], ["", ",", "_"], ["", ".0", ".1", ".3", ".10"],
         ["", "b", "c", "d", "e", "E", "f", "F", "g", "G", "n", "o", "s", "x", "X", "%", "q"]]
specs = ["".join(draw.choice(part) if draw.random() < 0.45 else "" for part in parts) for _ in range(900)]
specs += [",,", "__", ",_", ".", "5x5", "99999999999999999999", "é", "<<<", "1.5.5"]
for spec in dict.fromkeys(specs):
    for value in draw.sample(values, 5):
        print(repr(spec), repr(value), outcome(lambda: format(value, spec)))
for value in [None, [], object, (1,)]:
    print(outcome(lambda: format(value, ">5")), outcome(lambda: format(value, "")))
