"""Race conditions that need no threads: lost updates, check-then-act, double booking; and the cures."""
import asyncio


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = asyncio.Lock()


async def deposit(account, amount):
    seen = account.balance
    await asyncio.sleep(0)
    account.balance = seen + amount


async def deposit_safely(account, amount):
    async with account.lock:
        await deposit(account, amount)


async def transfer(a, b, amount):
    async with a.lock:
        await asyncio.sleep(0.1)
        async with b.lock:
            a.balance -= amount
            b.balance += amount


seats = {1: None}


async def book(seat, who):
    if seats[seat] is None:
        await asyncio.sleep(0.01)
        seats[seat] = who
        return True
    return False


async def main():
    account = Account(0)
    await asyncio.gather(*(deposit(account, 1) for _ in range(10)))
    print("lost:", account.balance)
    account = Account(0)
    await asyncio.gather(*(deposit_safely(account, 1) for _ in range(10)))
    print("kept:", account.balance)
    print(await asyncio.gather(book(1, "ann"), book(1, "bob")), seats)
    a, b = Account(100), Account(100)
    done, pending = await asyncio.wait({asyncio.create_task(transfer(a, b, 10)), asyncio.create_task(transfer(b, a, 20))}, timeout=1)
    print(len(done), len(pending), a.lock.locked(), b.lock.locked())
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    print(a.balance, b.balance)


asyncio.run(main())
