package dev.simmer.simulation.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.trace.LoopEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A program with two event loops: each has a scheduler of its own.
class TwoLoopsTest {
  @ParameterizedTest
  @MethodSource("dev.simmer.fuzz.PoliciesTest#policies")
  void oneRunsWhileTheOtherHasTasksThatAreReady(String policy) {
    String program =
        """
        import asyncio

        async def pot(name):
            await asyncio.sleep(1)
            return name

        one, two = asyncio.new_event_loop(), asyncio.new_event_loop()
        task = one.create_task(pot('one'))
        print(two.run_until_complete(pot('two')))
        print(one.run_until_complete(task))
        """;
    assertEquals(List.of("1.0 two", "2.0 one"), Cooked.under(policy, program).printed());
  }

  @ParameterizedTest
  @MethodSource("dev.simmer.fuzz.PoliciesTest#policies")
  void oneRunsInAThreadBesideTheOther(String policy) {
    String program =
        """
        import asyncio

        async def pot(name):
            await asyncio.sleep(1)
            return name

        async def main():
            beside = asyncio.to_thread(asyncio.run, pot('beside'))
            print(*await asyncio.gather(pot('here'), beside, pot('there')))

        asyncio.run(main())
        """;
    List<String> printed = Cooked.under(policy, program).printed();
    assertTrue(printed.getLast().endsWith("here beside there"), printed::toString);
  }

  /// The pot sleeps beside its burner when its loop is closed.
  @Test
  void nobodyOfAClosedLoopWakesInTheNext() {
    String program =
        """
        import asyncio, time

        async def pot():
            time.sleep(3)

        loop = asyncio.new_event_loop()
        loop.create_task(pot())
        loop.run_until_complete(asyncio.sleep(1))
        loop.close()
        asyncio.run(asyncio.sleep(5))
        """;
    Cooked run = Cooked.under("round-robin", program);
    assertEquals(6, run.end());
    assertTrue(
        run.facts().stream()
            .filter(LoopEvent.HandleReady.class::isInstance)
            .noneMatch(fact -> fact.time() == 3_000_000_000L));
  }
}
