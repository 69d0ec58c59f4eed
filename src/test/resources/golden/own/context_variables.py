"""contextvars: copied into tasks, reset with tokens, run in a copy."""
import asyncio
import contextvars
from contextvars import ContextVar, copy_context

request = ContextVar("request")
level = ContextVar("level", default=0)


async def handler(number):
    token = request.set(f"#{number}")
    level.set(level.get() + number)
    await asyncio.sleep(0.1 * (3 - number))
    print(request.get(), level.get())
    request.reset(token)
    print(request.get("gone"))


async def main():
    try:
        request.get()
    except LookupError as error:
        print("LookupError", type(error).__name__)
    await asyncio.gather(*(handler(n) for n in range(3)))
    print(level.get())
    ctx = copy_context()
    print(ctx.run(level.set, 42) is not None, ctx[level], level.get(), level in ctx, request in ctx, len(ctx))
    task = asyncio.create_task(handler(1), context=ctx)
    await task
    print(ctx[level], [v.name for v in ctx])
    token = level.set(5)
    print(token.old_value is contextvars.Token.MISSING, token.var is level)
    level.reset(token)
    print(level.get())
    try:
        level.reset(token)
    except RuntimeError as error:
        print("used once")
    try:
        request.reset(level.set(1))
    except ValueError:
        print("other variable")


asyncio.run(main())
