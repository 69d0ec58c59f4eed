"""A simulation: lights, cars, pedestrians; conditions; periodic tasks; a clean shutdown."""
import asyncio
from enum import Enum


class Light(Enum):
    RED = "stop"
    GREEN = "go"


class Crossing:
    def __init__(self):
        self.light = Light.RED
        self.changed = asyncio.Condition()
        self.passed = []

    async def switch(self):
        while True:
            await asyncio.sleep(2)
            async with self.changed:
                self.light = Light.GREEN if self.light is Light.RED else Light.RED
                print(f"[{asyncio.get_running_loop().time():4.1f}] {self.light.name}: {self.light.value}")
                self.changed.notify_all()

    async def drive(self, car, arrives):
        await asyncio.sleep(arrives)
        async with self.changed:
            await self.changed.wait_for(lambda: self.light is Light.GREEN)
            self.passed.append(car)
            print(f"[{asyncio.get_running_loop().time():4.1f}] {car} passes")


async def main():
    crossing = Crossing()
    lights = asyncio.create_task(crossing.switch(), name="lights")
    cars = [crossing.drive(f"car{n}", n * 0.9) for n in range(6)]
    await asyncio.gather(*cars)
    lights.cancel()
    try:
        await lights
    except asyncio.CancelledError:
        print("lights off", crossing.passed)


asyncio.run(main())
