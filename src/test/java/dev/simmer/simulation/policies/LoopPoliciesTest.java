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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Loops and threads of one queue, each by its rule.
class LoopPoliciesTest {
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
    assertEquals("C B A", Cooked.under("lifo", Recipes.THREE).order());
    assertEquals("A B C", Cooked.under("asyncio", Recipes.THREE).order());
  }

  @Test
  void theDiceFallTheSameFromTheSameSeed() {
    String first = Cooked.under("random:seed=1", Recipes.GIVING_WAY).order();
    assertEquals(first, Cooked.under("random:seed=1", Recipes.GIVING_WAY).order());
    assertNotEquals(first, Cooked.under("random:seed=2", Recipes.GIVING_WAY).order());
  }

  @Test
  void triosCoinTurnsBatchesAroundButNobodyRunsThreeTimesInARow() {
    String order = Cooked.under("trio:seed=1", Recipes.GIVING_WAY).order();
    assertFalse(order.contains("A A A") || order.contains("B B B"), order);
    assertTrue(order.contains("A A") && order.contains("B B"), order);
    for (int batch = 0; batch < order.length() / 4; batch++) {
      String both = order.substring(batch * 4, batch * 4 + 3);
      assertTrue(both.equals("A B") || both.equals("B A"), order);
    }
    assertEquals(order, Cooked.under("trio:seed=1", Recipes.GIVING_WAY).order());
    assertNotEquals(order, Cooked.under("trio:seed=2", Recipes.GIVING_WAY).order());
  }

  @Test
  void nodeDoesWhatATimerSetsOffBeforeTheNextTimer() {
    assertEquals(
        List.of("1.0 A rings", "1.0 A follows", "1.0 B rings", "1.0 B follows"),
        Cooked.under("node", Recipes.TWO_TIMERS).printed());
    assertEquals(
        List.of("1.0 A rings", "1.0 B rings", "1.0 A follows", "1.0 B follows"),
        Cooked.under("asyncio", Recipes.TWO_TIMERS).printed());
  }

  @Test
  void aCallbackThatATimerCallsIsATimerInNode() {
    assertEquals(
        List.of("1.0 A rings", "1.0 A follows", "1.0 B rings", "1.0 B follows"),
        Cooked.under("node", Recipes.CALLBACK_TIMERS).printed());
    assertEquals(
        List.of("1.0 A rings", "1.0 B rings", "1.0 A follows", "1.0 B follows"),
        Cooked.under("asyncio", Recipes.CALLBACK_TIMERS).printed());
  }

  /// The one at 1.5 s rings while the first of the three cooks.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void whatATimerWakesBelongsToTriosNextBatch(int seed) {
    List<String> printed = Cooked.under("trio:seed=" + seed, Recipes.LATE_FOR_THE_BATCH).printed();
    assertEquals("4.0 late", printed.getLast());
  }

  /// It does where it is the rule: under lifo, under shortest-first, as it takes no time, and in
  /// Go's run-next, while no time passes.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "asyncio",
        "asyncio-eager",
        "one-by-one",
        "trio",
        "tokio",
        "tokio:burners=1",
        "kotlin",
        "random",
        "priority",
        "round-robin",
        "mlfq"
      })
  void aCallbackThatCallsItselfAgainStarvesNobody(String policy) {
    List<String> printed = Cooked.under(policy, Recipes.RENEWING_CALLBACK).printed();
    assertTrue(printed.getLast().contains("done"), printed::toString);
  }

  @Test
  void underKotlinADueTimerWaitsForOneTaskAndNotForTheTurn() {
    assertEquals(
        List.of("1.0 A", "2.0 B", "3.0 C", "4.0 A", "5.0 B", "6.0 C", "6.0 bell"),
        Cooked.under("asyncio", Recipes.LATE_TIMER).printed());
    assertEquals(
        List.of("1.0 A", "2.0 B", "3.0 C", "4.0 A", "4.0 bell", "5.0 B", "6.0 C"),
        Cooked.under("kotlin", Recipes.LATE_TIMER).printed());
  }

  @Test
  void anEagerTaskBeginsInsideItsCreation() {
    Cooked run = Cooked.under("asyncio-eager", Recipes.THREE);
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

  /// As CPython 3.12.1 and 3.13.0 do with `asyncio.eager_task_factory`.
  @Test
  void anEagerTaskThatFailsShutsItsGroupDownAtOnce() {
    String program =
        """
        import asyncio

        async def burns():
            raise ValueError("burnt")

        async def simmers():
            await asyncio.sleep(1)

        async def main():
            try:
                async with asyncio.TaskGroup() as group:
                    pot = group.create_task(simmers())
                    print(group.create_task(burns()).done(), asyncio.current_task().cancelling())
                    try:
                        group.create_task(asyncio.sleep(1))
                    except RuntimeError as error:
                        print(error)
                    await asyncio.sleep(0)
                    print("not here")
            except* ValueError as group:
                print(group.exceptions, pot.cancelled())

        asyncio.run(main())
        """;
    assertEquals(
        List.of(
            "0.0 True 1",
            "0.0 TaskGroup <TaskGroup tasks=1 errors=1 cancelling> is shutting down",
            "0.0 (ValueError('burnt'),) True"),
        Cooked.under("asyncio-eager", program).printed());
  }

  @Test
  void threadsSleepBesideTheBurner() {
    assertEquals(2, Cooked.under("round-robin", Recipes.TWO_BLOCKING).end());
    assertEquals(
        List.of("0.0 A", "0.0 B", "2.0 A", "2.0 B"),
        Cooked.under("round-robin", Recipes.TWO_BLOCKING).steps());
  }

  @Test
  void whoCameFirstWaitsUnderLifoWhileOthersGiveWay() {
    String order = Cooked.under("lifo", Recipes.GIVING_WAY).order();
    assertEquals("B ".repeat(21) + "A ".repeat(21).strip(), order);
  }

  @Test
  void whoWaitsOnAnotherTaskDoesNotKeepTheBurnerOneByOne() {
    assertEquals(
        "C A B C A B A B A B A B A B", Cooked.under("one-by-one", Recipes.PING_PONG).order());
  }
}
