package dev.simmer.simulation.policies;

/// Programs that more than one policy is tried on.
final class Recipes {
  static final String THREE =
      """
      import asyncio

      async def pot():
          pass

      async def main():
          await asyncio.wait([asyncio.create_task(pot(), name=x) for x in 'ABC'])

      asyncio.run(main())
      """;

  static final String GIVING_WAY =
      """
      import asyncio

      async def pot():
          for _ in range(20):
              await asyncio.sleep(0)

      async def main():
          await asyncio.wait([asyncio.create_task(pot(), name=x) for x in 'AB'])

      asyncio.run(main())
      """;

  static final String TWO_TIMERS =
      """
      import asyncio

      async def pot(name):
          await asyncio.sleep(1)
          print(name, 'rings')
          asyncio.create_task(follow(name), name='follow ' + name)

      async def follow(name):
          print(name, 'follows')

      async def main():
          pots = [asyncio.create_task(pot(x), name=x) for x in 'AB']
          await asyncio.wait(pots)
          await asyncio.sleep(1)

      asyncio.run(main())
      """;

  static final String LATE_TIMER =
      """
      import asyncio, time

      async def bell():
          await asyncio.sleep(1)
          print('bell')

      async def chop(name):
          for _ in range(2):
              time.sleep(1)
              print(name)
              await asyncio.sleep(0)

      async def main():
          await asyncio.gather(bell(), *(chop(x) for x in 'ABC'))

      asyncio.run(main())
      """;

  static final String TWO_BLOCKING =
      """
      import asyncio, time

      async def pot():
          time.sleep(2)

      async def main():
          await asyncio.wait([asyncio.create_task(pot(), name=x) for x in 'AB'])

      asyncio.run(main())
      """;

  static final String PING_PONG =
      """
      import asyncio

      async def player(mine, other):
          for _ in range(6):
              await mine.get()
              other.put_nowait(1)

      async def waiter():
          await asyncio.sleep(0)

      async def main():
          left, right = asyncio.Queue(), asyncio.Queue()
          left.put_nowait(1)
          work = [('C', waiter()), ('A', player(left, right)), ('B', player(right, left))]
          await asyncio.wait([asyncio.create_task(c, name=x) for x, c in work])

      asyncio.run(main())
      """;

  static final String BELL =
      """
      import asyncio

      async def bell():
          await asyncio.sleep(0.001)

      async def pot():
          for _ in range(100):
              await asyncio.sleep(0)

      async def main():
          work = [('A', pot()), ('B', pot()), ('bell', bell())]
          await asyncio.wait([asyncio.create_task(c, name=x) for x, c in work])

      asyncio.run(main())
      """;

  static final String COMPUTING =
      """
      import asyncio

      async def pot():
          for _ in range(4):
              pass

      async def main():
          await asyncio.wait([asyncio.create_task(pot(), name=x) for x in 'AB'])

      asyncio.run(main())
      """;

  private Recipes() {}
}
