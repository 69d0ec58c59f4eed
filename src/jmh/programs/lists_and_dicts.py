def main():
    d = {}
    for i in range(500_000):
        k = i % 1000
        d[k] = d.get(k, 0) + i
    print(sum(d.values()))
    l = []
    for i in range(1_000_000):
        l.append(i * 2)
    t = 0
    for i in range(len(l)):
        t += l[i]
    print(t)
    words = {}
    for i in range(300_000):
        w = "w" + str(i % 100)
        if w in words:
            words[w] += 1
        else:
            words[w] = 1
    print(len(words))
    for k, v in words.items():
        t += v
    m = [[0] * 100 for _ in range(100)]
    for r in range(100):
        for c in range(100):
            m[r][c] = r * c
    print(sum(map(sum, m)))
main()
