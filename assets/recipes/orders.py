"""A waiter and two cooks share a queue of orders."""
import asyncio


async def waiter(orders):
    for dish in ["soup", "salad", "pasta", "pie", "tea"]:
        await orders.put(dish)
        print("ordered:", dish)
        await asyncio.sleep(0.5)


async def cook(name, orders, served):
    while True:
        dish = await orders.get()
        await asyncio.sleep(1)
        served.append(dish)
        print(f"{name} serves {dish}")
        orders.task_done()


async def main():
    orders = asyncio.Queue(maxsize=2)
    served = []
    cooks = [
        asyncio.create_task(cook(name, orders, served), name=name)
        for name in ("Ada", "Guido")
    ]
    await waiter(orders)
    await orders.join()
    for task in cooks:
        task.cancel()
    await asyncio.gather(*cooks, return_exceptions=True)
    print("served", len(served), "dishes")


asyncio.run(main())
