"""What a closure remembers: the variable, not its value."""
import asyncio

makers = []
for n in range(3):
    makers.append(lambda: n)
print([m() for m in makers])
print([f() for f in [lambda k=k: k * k for k in range(4)]])


def counter(start=0, /, *, step=1):
    count = start

    def more(times=1):
        nonlocal count
        for _ in range(times):
            count += step
        return count

    def peek():
        return count

    return more, peek


total = 0


def add(x):
    global total
    total += x
    return total


async def main():
    late = [asyncio.create_task(say(lambda: i)) for i in range(3)]
    await asyncio.gather(*late)
    bound = [asyncio.create_task(say(lambda i=i: i)) for i in range(3)]
    await asyncio.gather(*bound)
    more, peek = counter(10, step=5)
    more()
    more(3)
    print(peek(), add(peek()), add(-3), total)
    try:
        print(ghost)
        ghost = 1
    except UnboundLocalError as e:
        print(e)
    try:
        spook
    except NameError as e:
        print(type(e).__name__, e)
    print([x for x in "ab"], [[y * x for x in range(y)] for y in range(4)])


async def say(thunk):
    await asyncio.sleep(0)
    print("says", thunk())


asyncio.run(main())
