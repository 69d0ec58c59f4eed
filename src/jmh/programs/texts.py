def main():
    parts = []
    for i in range(300_000):
        parts.append(f"item {i}: {i * 2:>8} {'even' if i % 2 == 0 else 'odd'}")
    s = ", ".join(parts)
    print(len(s))
    n = 0
    for w in s.split(", "):
        if w.startswith("item 1") and w.endswith("odd"):
            n += len(w.strip())
    print(n)
    t = ""
    for i in range(20_000):
        t += "x"
    print(len(t), t.count("x"))
    print(sum(1 for c in s if c == "e"))
main()
