class P:
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def dist(self, other):
        dx = self.x - other.x
        dy = self.y - other.y
        return dx * dx + dy * dy
    def move(self, dx):
        self.x += dx
def main():
    a = P(1, 2)
    b = P(3, 4)
    t = 0
    for i in range(1_000_000):
        a.move(1)
        t += a.dist(b)
    print(t)
    ps = [P(i, i + 1) for i in range(300_000)]
    print(sum(p.x for p in ps))
main()
