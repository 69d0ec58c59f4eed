"""Generators feed tasks: send, throw, close, yield from."""
import asyncio


def tickets(start, stop):
    print("open")
    try:
        number = start
        while number < stop:
            jump = yield number
            number += jump or 1
        return "sold out"
    except GeneratorExit:
        print("closed early at", number)
        raise
    finally:
        print("shutters down")


def relay(*parts):
    results = []
    for part in parts:
        results.append((yield from part))
    return results


async def serve(number):
    await asyncio.sleep(number / 10)
    return number * number


async def main():
    desk = tickets(1, 9)
    print(next(desk), desk.send(3), next(desk))
    desk.close()
    try:
        next(desk)
    except StopIteration as e:
        print("stop", e.value)
    wave = relay(tickets(0, 2), "xy", tickets(5, 6))
    seen = []
    while True:
        try:
            seen.append(next(wave))
        except StopIteration as stop:
            print(seen, stop.value)
            break
    jobs = [asyncio.create_task(serve(n), name=f"desk-{n}") for n in tickets(2, 5)]
    print(await asyncio.gather(*jobs))
    print([await j for j in jobs if j.get_name() != "desk-3"], sum(n for n in tickets(0, 3)))
    desk = tickets(1, 3)
    next(desk)
    try:
        desk.throw(ValueError("wrong coin"))
    except ValueError as e:
        print("thrown:", e)
    print(list(zip(tickets(0, 1), "abc")), dict(enumerate("ab")), any(n > 1 for n in range(3)))


asyncio.run(main())
