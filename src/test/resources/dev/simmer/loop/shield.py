import asyncio

async def pay():
    await asyncio.sleep(2)
    return "paid"

async def main():
    payment = asyncio.create_task(pay())
    try:
        await asyncio.wait_for(asyncio.shield(payment), 1)
    except TimeoutError:
        print("impatient")
    return await asyncio.shield(payment)

asyncio.run(main())
