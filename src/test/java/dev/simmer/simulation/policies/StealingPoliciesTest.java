package dev.simmer.simulation.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tokio and Go, whose burners have queues of their own.
class StealingPoliciesTest {
  @Test
  void twoBurnersHalveTwoPotsThatBlock() {
    assertEquals(4, Cooked.under("asyncio", Recipes.TWO_BLOCKING).end());
    assertEquals(4, Cooked.under("go:burners=1", Recipes.TWO_BLOCKING).end());
    Cooked two = Cooked.under("go:burners=2", Recipes.TWO_BLOCKING);
    assertEquals(2, two.end());
    assertEquals(List.of("0.0 B burner 0", "0.0 A burner 1"), two.steps());
  }

  /// B was spawned last, so it is in the slot; C and A were pushed out of it into the queue.
  @Test
  void tokiosSlotGoesFirstThreeTimesInARowAtMost() {
    String order = Cooked.under("tokio:burners=1", Recipes.PING_PONG).order();
    assertTrue(order.startsWith("B C A B A B A B A B"), order);
  }

  /// Who gave way is looked at where nobody else is ready, after the timers: then all three go
  /// through the slot, and push each other into the queue.
  @Test
  void whoGaveWayComesAfterAllOthersInTokio() {
    Cooked run = Cooked.under("tokio:burners=1", 0.001, Recipes.BELL);
    assertTrue(run.order().startsWith("bell A B A bell B A B A B"), run.order());
  }

  /// A and B always have work for each other, three times in a row out of the slot: the timer that
  /// C waits for is looked at at the 61st tick.
  @Test
  void tokioLooksAtTheTimersAtEvery61stTick() {
    String program =
        Recipes.PING_PONG.replace("range(6)", "range(500)").replace("sleep(0)", "sleep(0.001)");
    Cooked run = Cooked.under("tokio:burners=1", 0.001, program);
    int bell = List.of(run.order().split(" ")).lastIndexOf("C");
    long ticks =
        run.reasons().subList(0, bell).stream()
            .filter(reason -> !reason.equals("It was woken last: the LIFO slot goes first."))
            .count();
    assertEquals(58, ticks, "and that of main, with one before, after which the worker parked");
  }

  /// What a timer wakes runs next, in Go; what gives way goes to the global queue.
  @Test
  void goRunsNextWhatATimerWakes() {
    Cooked run = Cooked.under("go:burners=1", 0.001, Recipes.BELL);
    assertTrue(run.order().startsWith("bell A bell B A B A B A"), run.order());
    assertEquals("Run-next: it came last, from outside.", run.reasons().get(2));
  }

  /// B was made last, so it goes first and sets its timer first. Both ring at once: A was woken
  /// last, and goes first.
  @Test
  void whoATimerWokeLastGoesFirst() {
    assertEquals("B A A B", Cooked.under("go:burners=1", Recipes.TWO_SLEEPERS).order());
    assertEquals("B A A B", Cooked.under("tokio:burners=1", Recipes.TWO_SLEEPERS).order());
    assertEquals("A B A B", Cooked.under("asyncio", Recipes.TWO_SLEEPERS).order());
  }

  @Test
  void goCutsATaskShortAfterTenMilliseconds() {
    Cooked run = Cooked.under("go:burners=1", 0.005, Recipes.COMPUTING);
    assertEquals(
        List.of(
            "0.005 B", "0.01 A", "0.02 B", "0.03 A", "0.04 B", "0.05 A", "0.06 B", "0.07 A",
            "0.08 B"),
        run.steps());
  }

  @Test
  void aWorkerWithoutWorkStealsHalfOfAnothersQueue() {
    String program = Recipes.TWO_BLOCKING.replace("'AB'", "'ABCDEF'");
    Cooked go = Cooked.under("go:burners=2", program);
    assertEquals(6, go.end());
    assertTrue(go.reasons().stream().anyMatch(r -> r.contains("stolen")), go.reasons()::toString);
    Cooked tokio = Cooked.under("tokio:burners=2", program);
    assertEquals(6, tokio.end());
    assertTrue(
        tokio.reasons().stream().anyMatch(r -> r.contains("stolen")), tokio.reasons()::toString);
  }

  /// C was made last, so it runs next and shares the slice of `main`; it gives way, and so is in
  /// the global queue. Of the hundred in the burner's own queue, 60 have their slices before it.
  @Test
  void goLooksAtTheGlobalQueueAtEvery61stSlice() {
    Cooked run = Cooked.under("go:burners=1", Recipes.CROWD);
    List<String> order = List.of(run.order().split(" "));
    assertEquals(0, order.indexOf("C"), run::order);
    assertEquals(61, order.lastIndexOf("C"), run::order);
    assertEquals("At every 61st slice the global queue goes first.", run.reasons().get(61));
  }

  /// Run-next takes no slice of its own, so that A and B play on and on while no time passes.
  @Test
  void runNextIsNoSliceOfItsOwnInGo() {
    String program = Recipes.PING_PONG.replace("range(6)", "range(100)");
    List<String> order = List.of(Cooked.under("go:burners=1", program).order().split(" "));
    assertEquals(order.size() - 1, order.lastIndexOf("C"), order::toString);
  }

  /// Burner 0 blocks with F; burner 1 takes the older half of A to E, and runs the last of that.
  @Test
  void aThiefRunsTheLastOfWhatItStole() {
    String program = Recipes.TWO_BLOCKING.replace("'AB'", "'ABCDEF'");
    String order = "F C D A E B";
    assertEquals(order, Cooked.under("go:burners=2", program).order());
    assertEquals(order, Cooked.under("tokio:burners=2", program).order());
  }

  /// The count goes on in a step that lines of code hold up, on each burner for itself.
  @Test
  void theBudgetIsThatOfTheStepAlsoWhereLinesTakeTime() {
    List<String> steps = Cooked.under("tokio:burners=2", 0.001, Recipes.FULL_QUEUE).steps();
    assertEquals(3, steps.stream().filter(step -> step.contains("eater")).count(), steps::toString);
  }

  /// What a task calls soon is no giving way: the callback comes before A and B, which were made
  /// before it.
  @ParameterizedTest
  @ValueSource(strings = {"go:burners=1", "tokio:burners=1"})
  void aCallbackGoesToRunNext(String policy) {
    String program =
        """
        import asyncio

        async def pot(name):
            print(name)

        async def main():
            tasks = [asyncio.create_task(pot(x)) for x in 'AB']
            asyncio.get_running_loop().call_soon(print, 'callback')
            await asyncio.wait(tasks)

        asyncio.run(main())
        """;
    assertEquals(
        List.of("0.0 callback", "0.0 A", "0.0 B"), Cooked.under(policy, program).printed());
  }

  /// The worker is cut after 10 ms; its child runs all the same, before X and Y, which came first.
  @Test
  void runNextGoesBeforeTheQueueAlsoAfterTheSliceInGo() {
    String program =
        """
        import asyncio

        async def pot():
            pass

        async def worker():
            asyncio.create_task(pot(), name='child')
            for _ in range(20):
                pass

        async def main():
            work = [('X', pot()), ('Y', pot()), ('worker', worker())]
            await asyncio.wait([asyncio.create_task(c, name=x) for x, c in work])

        asyncio.run(main())
        """;
    String order = Cooked.under("go:burners=1", 0.001, program).order();
    assertTrue(order.startsWith("worker child X Y"), order);
  }

  /// The eater finds an item each time. Elsewhere it never gives way; Tokio makes it, after 128.
  @Test
  void whoHasUsedUpItsBudgetGivesWayInTokio() {
    assertEquals(List.of("0.0 300 eaten"), Cooked.under("lifo", Recipes.FULL_QUEUE).printed());
    assertEquals(
        List.of("0.0 128 eaten"), Cooked.under("tokio:burners=1", Recipes.FULL_QUEUE).printed());
    String order = Cooked.under("tokio:burners=1", Recipes.FULL_QUEUE).order();
    assertEquals("eater other eater eater", order);
  }

  @ParameterizedTest
  @ValueSource(strings = {"go", "tokio"})
  void fromWhomAThiefTakesIsUpToTheSeed(String policy) {
    String with = policy + ":burners=4,seed=";
    List<String> first = Cooked.under(with + 1, Recipes.THREE_FAMILIES).steps();
    assertEquals(first, Cooked.under(with + 1, Recipes.THREE_FAMILIES).steps());
    assertTrue(
        IntStream.rangeClosed(2, 9)
            .anyMatch(
                seed -> !first.equals(Cooked.under(with + seed, Recipes.THREE_FAMILIES).steps())));
  }

  /// Burner 0 blocks with `main`; A stands in its queue, B runs next. Burner 1 has A, then B.
  @Test
  void runNextIsStolenWhenNothingElseIsLeftInGo() {
    Cooked run = Cooked.under("go:burners=2", Recipes.BLOCKING_PARENT);
    assertEquals(List.of("0.0 A burner 1", "1.0 B burner 1"), run.steps());
    assertEquals("Run-next of burner 0: nothing else is left.", run.reasons().get(1));
  }

  /// The same in Tokio: B waits until `main` gives the worker back.
  @Test
  void theSlotOfAWorkerThatBlocksIsHeldHostageInTokio() {
    assertEquals(
        List.of("0.0 A burner 1", "5.0 B burner 0"),
        Cooked.under("tokio:burners=2", Recipes.BLOCKING_PARENT).steps());
  }
}
