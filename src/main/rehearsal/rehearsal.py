"""What programs do much of, for Java to learn what is worth compiling."""
import asyncio
import collections
import functools
import math
import random
import time
from dataclasses import dataclass, field


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def primes(limit):
    sieve = [True] * limit
    for n in range(2, math.isqrt(limit) + 1):
        if sieve[n]:
            for multiple in range(n * n, limit, n):
                sieve[multiple] = False
    return [n for n in range(2, limit) if sieve[n]]


def count(text):
    words = {}
    for word in text.lower().split():
        words[word] = words.get(word, 0) + 1
    return sorted(words.items(), key=lambda item: (-item[1], item[0]))


@dataclass
class Order:
    number: int
    dishes: list[str] = field(default_factory=list)

    @property
    def price(self):
        return sum(len(dish) * 0.5 for dish in self.dishes)

    def add(self, dish, *, times=1):
        self.dishes.extend([dish] * times)
        return self


class Shop:
    def __init__(self, name):
        self.name = name
        self.orders = collections.deque()

    def take(self, number):
        order = Order(number).add("tea").add("pie", times=number % 3)
        self.orders.append(order)
        return order

    def __iter__(self):
        while self.orders:
            yield self.orders.popleft()


@functools.lru_cache(maxsize=None)
def ways(n):
    return 1 if n < 2 else ways(n - 1) + ways(n - 2)


def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError as error:
        return str(error)
    finally:
        a = None


def compute(rounds):
    total = 0
    for i in range(rounds):
        total += i
        if i % 3 == 0 and i % 5 != 0:
            total -= 1
    while rounds > 0:
        rounds -= 1
    return total


def plain_code():
    compute(300_000)
    fib(21)
    primes(30_000)
    count("the tea and the pie and the soup of the day " * 200)
    shop = Shop("corner")
    for number in range(3_000):
        shop.take(number)
    sum(order.price for order in shop)
    ways(200)
    [divide(i, i % 4) for i in range(4_000)]
    random.seed(1)
    ",".join(f"{random.random():.3f} {i:>4} {i!r}" for i in range(4_000))
    {(i, j): i * j for i in range(60) for j in range(60)}


async def yielding(rounds):
    for _ in range(rounds):
        await asyncio.sleep(0)


async def sleeping(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def worker(queue, lock, done):
    while True:
        item = await queue.get()
        async with lock:
            await asyncio.sleep(0.01)
        if item == 13:
            print("item", item, "at", time.monotonic())
        done.append(item)
        queue.task_done()


async def queueing():
    queue, lock, done = asyncio.Queue(5), asyncio.Lock(), []
    workers = [asyncio.create_task(worker(queue, lock, done)) for _ in range(3)]
    for item in range(500):
        await queue.put(item)
    await queue.join()
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)


async def waiting():
    for _ in range(300):
        try:
            await asyncio.wait_for(sleeping(5), timeout=1)
        except asyncio.TimeoutError:
            pass
        async with asyncio.timeout(5), asyncio.TaskGroup() as group:
            group.create_task(sleeping(1))
            group.create_task(sleeping(2))


async def main():
    await asyncio.gather(*(yielding(200) for _ in range(300)))
    await asyncio.gather(*(sleeping(i % 7) for i in range(15_000)))
    await queueing()
    await waiting()


plain_code()
for line in range(3_000):
    print("line", line)
asyncio.run(main())
