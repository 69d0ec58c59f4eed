import json


def attempt(work):
    try:
        print(work())
    except RecursionError as e:
        print(e)


nested = []
for _ in range(1000):
    nested = [nested]
attempt(lambda: json.dumps(nested))
attempt(lambda: json.loads("[" * 100_000))
attempt(lambda: json.loads('{"a":' * 100_000))
