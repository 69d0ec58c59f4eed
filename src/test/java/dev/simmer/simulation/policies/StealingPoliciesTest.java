package dev.simmer.simulation.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

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
    assertTrue(order.startsWith("B C A B A B C A B A B"), order);
  }

  /// The 61st task is taken from the global queue, where the timer has put the bell.
  @Test
  void tokioLooksAtTheGlobalQueueEvery61stTime() {
    List<String> order =
        List.of(Cooked.under("tokio:burners=1", 0.001, Recipes.BELL).order().split(" "));
    assertEquals(59, order.lastIndexOf("bell"));
  }

  /// What gives way goes to the global queue too, in Go, so the bell is only the third there.
  @Test
  void goPutsWhatGivesWayIntoTheGlobalQueue() {
    String order = Cooked.under("go:burners=1", 0.001, Recipes.BELL).order();
    assertTrue(order.startsWith("bell A B A bell B A B A"), order);
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
    assertTrue(go.reasons().stream().anyMatch(r -> r.startsWith("Stolen")), go.reasons()::toString);
    Cooked tokio = Cooked.under("tokio:burners=2", program);
    assertEquals(6, tokio.end());
    assertTrue(
        tokio.reasons().stream().anyMatch(r -> r.startsWith("Stolen")), tokio.reasons()::toString);
  }

  /// Run-next is never empty while A and B play. The 61st task is C, from the global queue; `main`
  /// was the first.
  @Test
  void goLooksAtTheGlobalQueueEvery61stTime() {
    Cooked run = Cooked.under("go:burners=1", Recipes.PING_PONG.replace("range(6)", "range(100)"));
    List<String> order = List.of(run.order().split(" "));
    assertEquals(59, order.lastIndexOf("C"), run::order);
    assertEquals("Every 61st time the global queue goes first.", run.reasons().get(59));
  }
}
