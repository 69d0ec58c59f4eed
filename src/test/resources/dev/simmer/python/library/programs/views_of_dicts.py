d = {"a": 1, "b": 2}
k, i = d.keys(), d.items()
lists = {"a": [1]}
print(lists.items() == {"a": [1]}.items(), lists.items() <= {"a": [2]}.items(), lists.items() <= {"a": [1], "b": 2}.items())
print(k >= {"a"}, k > {"a", "b"}, k <= {"a", "b", "c"}, k < {"a", "b"}, k == {"a", "b"}, {"a"} <= k, {"a"} < k, {"a", "b"} >= k, k != {"a"}, k >= {}.keys(), i >= {("a", 1)}, i <= {("a", 1), ("b", 2), 3}, k < {"a": 0, "b": 0, "c": 0}.keys(), frozenset("a") <= k, k == ["a", "b"])
print(sorted(k & ["a"]), sorted(k | "c"), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), k.isdisjoint("xy"), i.isdisjoint([("a", 2)]), sorted({"a", "q"} & k), sorted({"a", "q"} - k), sorted(i & {("a", 1)}), k.mapping)
for f in lambda: k < 5, lambda: k <= ["a"], lambda: d.values() < d.values(), lambda: k < d.values():
    try: print(f())
    except TypeError as e: print(e)
