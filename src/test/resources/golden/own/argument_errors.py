# Most of asyncio is Python, and refuses arguments in the words of functions in Python.
import asyncio


def attempt(function, *args, **named):
    try:
        function(*args, **named)
    except (TypeError, ValueError) as error:
        print(error)


async def main():
    loop, queue, lock, condition = asyncio.get_running_loop(), asyncio.Queue(), asyncio.Lock(), asyncio.Condition()
    attempt(asyncio.sleep)
    attempt(asyncio.sleep, 1, 2, 3)
    attempt(asyncio.sleep, 1, wrong=2)
    attempt(asyncio.sleep, 1, delay=2)
    attempt(asyncio.wait)
    attempt(asyncio.wait, [], 1)
    attempt(asyncio.wait, [], 1, timeout=3)
    attempt(asyncio.wait, aws=[], timeout=1)
    attempt(asyncio.wait_for)
    attempt(asyncio.wait_for, 1)
    attempt(asyncio.create_task, nme=1)
    attempt(asyncio.gather, x=1)
    attempt(asyncio.to_thread)
    attempt(asyncio.current_task, 1, 2)
    attempt(asyncio.run)
    attempt(asyncio.Runner, 1)
    attempt(asyncio.Queue, 1, 2)
    attempt(asyncio.Queue, max=1)
    attempt(asyncio.Barrier)
    attempt(asyncio.Lock, 1)
    attempt(asyncio.TaskGroup().create_task)
    attempt(queue.put)
    attempt(queue.get, 1)
    attempt(lock.acquire, 1)
    attempt(condition.notify, 1, 2)
    attempt(condition.wait_for)
    attempt(loop.call_soon)


asyncio.run(main())
