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

  static final String TWO_SLEEPERS =
      """
      import asyncio

      async def pot():
          await asyncio.sleep(1)

      async def main():
          await asyncio.wait([asyncio.create_task(pot(), name=x) for x in 'AB'])

      asyncio.run(main())
      """;

  static final String CROWD =
      """
      import asyncio

      async def pot():
          pass

      async def waiter():
          await asyncio.sleep(0)

      async def main():
          tasks = [asyncio.create_task(pot(), name=f'p{i}') for i in range(100)]
          tasks.append(asyncio.create_task(waiter(), name='C'))
          await asyncio.wait(tasks)

      asyncio.run(main())
      """;

  static final String BLOCKING_PARENT =
      """
      import asyncio, time

      async def pot():
          time.sleep(1)

      async def main():
          tasks = [asyncio.create_task(pot(), name=x) for x in 'AB']
          time.sleep(5)
          await asyncio.wait(tasks)

      asyncio.run(main())
      """;

  static final String THREE_FAMILIES =
      """
      import asyncio, time

      async def child():
          time.sleep(1)

      async def parent(name):
          children = [asyncio.create_task(child(), name=f'{name}{i}') for i in range(4)]
          time.sleep(10)
          await asyncio.wait(children)

      async def main():
          await asyncio.wait([asyncio.create_task(parent(x), name=x) for x in 'ABC'])

      asyncio.run(main())
      """;

  static final String FULL_QUEUE =
      """
      import asyncio

      async def eater(queue, eaten):
          while not queue.empty():
              eaten.append(await queue.get())

      async def other(eaten):
          print(len(eaten), 'eaten')

      async def main():
          queue, eaten = asyncio.Queue(), []
          for i in range(300):
              queue.put_nowait(i)
          work = [('other', other(eaten)), ('eater', eater(queue, eaten))]
          await asyncio.wait([asyncio.create_task(c, name=x) for x, c in work])

      asyncio.run(main())
      """;

  static final String CALLBACK_TIMERS =
      """
      import asyncio

      async def main():
          loop = asyncio.get_running_loop()

          def ring(name):
              print(name, 'rings')
              loop.call_soon(print, name, 'follows')

          for name in 'AB':
              loop.call_later(1, ring, name)
          await asyncio.sleep(2)

      asyncio.run(main())
      """;

  static final String RENEWING_CALLBACK =
      """
      import asyncio, time

      async def pot():
          for _ in range(3):
              time.sleep(0.1)
              await asyncio.sleep(0)

      async def main():
          loop = asyncio.get_running_loop()
          tasks = [asyncio.create_task(pot(), name=x) for x in 'AB']
          done = []

          def again():
              if not done:
                  loop.call_soon(again)

          again()
          await asyncio.wait(tasks)
          done.append(True)
          print('done')

      asyncio.run(main())
      """;

  static final String LATE_FOR_THE_BATCH =
      """
      import asyncio, time

      async def pot(name):
          await asyncio.sleep(1)
          time.sleep(1)
          print(name)

      async def late():
          await asyncio.sleep(1.5)
          print('late')

      async def main():
          await asyncio.gather(pot('A'), pot('B'), pot('C'), late())

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
