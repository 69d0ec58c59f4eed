package dev.simmer.simulation.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The loops of languages, each by its rule.
class LoopPoliciesTest {
  private static final String THREE =
      """
      import asyncio

      async def pot():
          pass

      async def main():
          await asyncio.wait([asyncio.create_task(pot(), name=x) for x in 'ABC'])

      asyncio.run(main())
      """;

  private static final String GIVING_WAY =
      """
      import asyncio

      async def pot():
          for _ in range(20):
              await asyncio.sleep(0)

      async def main():
          await asyncio.wait([asyncio.create_task(pot(), name=x) for x in 'AB'])

      asyncio.run(main())
      """;

  private static final String TWO_TIMERS =
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

  private static final String LATE_TIMER =
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

  private static final String TWO_BLOCKING =
      """
      import asyncio, time

      async def pot():
          time.sleep(2)

      async def main():
          await asyncio.wait([asyncio.create_task(pot(), name=x) for x in 'AB'])

      asyncio.run(main())
      """;

  @Test
  void breakfastTakesTheSumOneByOneAndTheLongestUnderAsyncio() throws IOException {
    String breakfast = Files.readString(Path.of("assets/recipes/breakfast.py"));
    Cooked one = Cooked.under("one-by-one", breakfast);
    assertEquals(5, one.end());
    assertEquals(List.of("0.0 coffee", "3.0 coffee", "3.0 toast", "5.0 toast"), one.steps());
    Cooked asyncio = Cooked.under("asyncio", breakfast);
    assertEquals(3, asyncio.end());
    assertEquals(List.of("0.0 coffee", "0.0 toast", "2.0 toast", "3.0 coffee"), asyncio.steps());
  }

  @Test
  void lastComeIsFirstServed() {
    assertEquals("C B A", Cooked.under("lifo", THREE).order());
    assertEquals("A B C", Cooked.under("asyncio", THREE).order());
  }

  @Test
  void theDiceFallTheSameFromTheSameSeed() {
    String first = Cooked.under("random:seed=1", GIVING_WAY).order();
    assertEquals(first, Cooked.under("random:seed=1", GIVING_WAY).order());
    assertNotEquals(first, Cooked.under("random:seed=2", GIVING_WAY).order());
  }

  @Test
  void triosCoinTurnsBatchesAroundButNobodyRunsThreeTimesInARow() {
    String order = Cooked.under("trio:seed=1", GIVING_WAY).order();
    assertFalse(order.contains("A A A") || order.contains("B B B"), order);
    assertTrue(order.contains("A A") && order.contains("B B"), order);
    for (int batch = 0; batch < order.length() / 4; batch++) {
      String both = order.substring(batch * 4, batch * 4 + 3);
      assertTrue(both.equals("A B") || both.equals("B A"), order);
    }
    assertEquals(order, Cooked.under("trio:seed=1", GIVING_WAY).order());
    assertNotEquals(order, Cooked.under("trio:seed=2", GIVING_WAY).order());
  }

  @Test
  void nodeDoesWhatATimerSetsOffBeforeTheNextTimer() {
    assertEquals(
        List.of("1.0 A rings", "1.0 A follows", "1.0 B rings", "1.0 B follows"),
        Cooked.under("node", TWO_TIMERS).printed());
    assertEquals(
        List.of("1.0 A rings", "1.0 B rings", "1.0 A follows", "1.0 B follows"),
        Cooked.under("asyncio", TWO_TIMERS).printed());
  }

  @Test
  void underKotlinADueTimerWaitsForOneTaskAndNotForTheTurn() {
    assertEquals(
        List.of("1.0 A", "2.0 B", "3.0 C", "4.0 A", "5.0 B", "6.0 C", "6.0 bell"),
        Cooked.under("asyncio", LATE_TIMER).printed());
    assertEquals(
        List.of("1.0 A", "2.0 B", "3.0 C", "4.0 A", "4.0 bell", "5.0 B", "6.0 C"),
        Cooked.under("kotlin", LATE_TIMER).printed());
  }

  @Test
  void anEagerTaskBeginsInsideItsCreation() {
    Cooked run = Cooked.under("asyncio-eager", THREE);
    assertEquals("A B C", run.order().replace("pot", "").strip());
    List<LoopEvent> facts = run.facts();
    int made = 0;
    while (!(facts.get(made) instanceof LoopEvent.TaskCreated task && task.by() != null)) {
      made++;
    }
    assertTrue(facts.get(made + 1) instanceof LoopEvent.HandleRan, facts.toString());
    assertTrue(
        facts.stream()
                .filter(LoopEvent.HandleReady.class::isInstance)
                .filter(fact -> ((LoopEvent.HandleReady) fact).kind() == HandleKind.STEP)
                .count()
            == 1,
        facts.toString());
  }

  @Test
  void twoBurnersHalveTwoPotsThatBlock() {
    assertEquals(4, Cooked.under("asyncio", TWO_BLOCKING).end());
    assertEquals(4, Cooked.under("go:burners=1", TWO_BLOCKING).end());
    Cooked two = Cooked.under("go:burners=2", TWO_BLOCKING);
    assertEquals(2, two.end());
    assertEquals(List.of("0.0 B burner 0", "0.0 A burner 1"), two.steps());
  }

  @Test
  void threadsSleepBesideTheBurner() {
    assertEquals(2, Cooked.under("round-robin", TWO_BLOCKING).end());
    assertEquals(
        List.of("0.0 A", "0.0 B", "2.0 A", "2.0 B"),
        Cooked.under("round-robin", TWO_BLOCKING).steps());
  }

  private static final String PING_PONG =
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

  private static final String BELL =
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

  private static final String COMPUTING =
      """
      import asyncio

      async def pot():
          for _ in range(4):
              pass

      async def main():
          await asyncio.wait([asyncio.create_task(pot(), name=x) for x in 'AB'])

      asyncio.run(main())
      """;

  /// B was spawned last, so it is in the slot; C and A were pushed out of it into the queue.
  @Test
  void tokiosSlotGoesFirstThreeTimesInARowAtMost() {
    String order = Cooked.under("tokio:burners=1", PING_PONG).order();
    assertTrue(order.startsWith("B C A B A B C A B A B"), order);
  }

  /// The 61st task is taken from the global queue, where the timer has put the bell.
  @Test
  void tokioLooksAtTheGlobalQueueEvery61stTime() {
    List<String> order = List.of(Cooked.under("tokio:burners=1", 0.001, BELL).order().split(" "));
    assertEquals(59, order.lastIndexOf("bell"));
  }

  /// What gives way goes to the global queue too, in Go, so the bell is only the third there.
  @Test
  void goPutsWhatGivesWayIntoTheGlobalQueue() {
    String order = Cooked.under("go:burners=1", 0.001, BELL).order();
    assertTrue(order.startsWith("bell A B A bell B A B A"), order);
  }

  @Test
  void goCutsATaskShortAfterTenMilliseconds() {
    Cooked run = Cooked.under("go:burners=1", 0.005, COMPUTING);
    assertEquals(
        List.of(
            "0.005 B", "0.01 A", "0.02 B", "0.03 A", "0.04 B", "0.05 A", "0.06 B", "0.07 A",
            "0.08 B"),
        run.steps());
  }

  @Test
  void aWorkerWithoutWorkStealsHalfOfAnothersQueue() {
    String program = TWO_BLOCKING.replace("'AB'", "'ABCDEF'");
    Cooked go = Cooked.under("go:burners=2", program);
    assertEquals(6, go.end());
    assertTrue(go.reasons().stream().anyMatch(r -> r.startsWith("Stolen")), go.reasons()::toString);
    Cooked tokio = Cooked.under("tokio:burners=2", program);
    assertEquals(6, tokio.end());
    assertTrue(
        tokio.reasons().stream().anyMatch(r -> r.startsWith("Stolen")), tokio.reasons()::toString);
  }
}
