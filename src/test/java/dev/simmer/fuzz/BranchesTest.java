package dev.simmer.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.catalogue.SchedulerException;
import dev.simmer.catalogue.SchedulerPlan;
import dev.simmer.recording.Granularity;
import dev.simmer.recording.LoopState;
import dev.simmer.recording.Occupancy;
import dev.simmer.recording.Phase;
import dev.simmer.recording.Recording;
import dev.simmer.recording.TaskState;
import dev.simmer.recording.Ticks;
import dev.simmer.simulation.Branch;
import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Limits;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.Result;
import dev.simmer.simulation.Settings;
import dev.simmer.simulation.Simulation;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A run that another scheduler takes over is the same as without it, up to there.
class BranchesTest {
  private static final String GIVING_WAY =
      """
      import asyncio

      async def pot():
          for _ in range(3):
              await asyncio.sleep(0)

      async def main():
          await asyncio.wait([asyncio.create_task(pot(), name=x) for x in 'ABC'])

      asyncio.run(main())
      """;

  private final Simulation simulation = new Simulation();

  @ParameterizedTest
  @MethodSource("dev.simmer.fuzz.PoliciesTest#policies")
  void allBeforeABranchIsAsItWasWithoutIt(String policy) throws SchedulerException {
    Random random = new Random(7);
    for (long seed = 1; seed <= 15; seed++) {
      String program = RaceFreeProgram.of(seed);
      Settings settings = settings(policy);
      Recording before = record(program, settings);
      int facts = factsAtATick(before, random);
      Branch branch = new Branch(facts, Catalogue.builtIn().plan("lifo"));
      Recording after = record(program, settings.withBranch(branch));
      assertEquals(before.facts(0, facts), after.facts(0, facts), program);
    }
  }

  /// A pot that kept its burner gives it up when the rules say so no more.
  @ParameterizedTest
  @ValueSource(strings = {"asyncio", "lifo", "round-robin:burners=2", "go", "one-by-one"})
  void anotherSchedulerMayTakeOverAtEveryFact(String policy) throws SchedulerException {
    String program =
        """
        import asyncio

        async def main():
            await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))

        asyncio.run(main())
        """;
    Settings settings = settings("one-by-one");
    int facts = record(program, settings).factCount();
    for (int at = 0; at <= facts; at++) {
      Branch branch = new Branch(at, Catalogue.builtIn().plan(policy));
      Recording after = record(program, settings.withBranch(branch));
      for (int fact = 0; fact <= after.factCount(); fact++) {
        LoopState state = after.stateAfter(fact);
        List<TaskId> on = new ArrayList<>();
        state.burners().stream().map(Occupancy::task).filter(Objects::nonNull).forEach(on::add);
        assertEquals(on.stream().distinct().toList(), on);
        for (TaskState task : state.tasks()) {
          assertTrue(task.phase() != Phase.KEEPING || on.contains(task.id()), task::toString);
        }
      }
    }
  }

  /// The first of the two tells of its burners, which is the fact at which the second takes over.
  @Test
  void oneBranchMayFollowAtTheNextFact() throws SchedulerException {
    Settings settings = settings("round-robin:slice=0.02,burners=2");
    int facts = record(GIVING_WAY, settings).factCount();
    for (int at = 0; at < facts; at++) {
      Branch first = new Branch(at, Catalogue.builtIn().plan("go:burners=4"));
      Branch second = new Branch(at + 1, Catalogue.builtIn().plan("go:burners=1"));
      record(GIVING_WAY, settings.withBranch(first).withBranch(second));
    }
  }

  @Test
  void theOtherSchedulerDecidesFromThereOn() throws SchedulerException {
    Settings asyncio = settings("asyncio");
    Recording before = record(GIVING_WAY, asyncio);
    int facts = before.ticks(Granularity.FOLDED).factsUpTo(2);
    Branch branch = new Branch(facts, Catalogue.builtIn().plan("lifo"));
    Recording after = record(GIVING_WAY, asyncio.withBranch(branch));
    assertEquals("main A B C A B C A B C A B C main", Steps.of(before));
    assertEquals("main A A A A C C C C B B B B main", Steps.of(after));
  }

  @Test
  void anEarlierBranchTakesTheLaterOnesAway() throws SchedulerException {
    Settings asyncio = settings("asyncio");
    Branch late = new Branch(20, Catalogue.builtIn().plan("lifo"));
    Branch early = new Branch(10, Catalogue.builtIn().plan("trio"));
    Branch between = new Branch(15, Catalogue.builtIn().plan("random"));
    assertEquals(1, asyncio.withBranch(late).withBranch(early).branches().size());
    assertEquals(2, asyncio.withBranch(early).withBranch(late).branches().size());
    assertEquals(between, asyncio.withBranch(late).withBranch(between).branches().getLast());
  }

  private static Settings settings(String policy) throws SchedulerException {
    SchedulerPlan plan = Catalogue.builtIn().plan(policy);
    return new Settings(plan, Limits.DEFAULT).withLineCost(10_000_000);
  }

  private static int factsAtATick(Recording recording, Random random) {
    Ticks ticks = recording.ticks(Granularity.FOLDED);
    return ticks.factsUpTo(random.nextInt(ticks.last() + 1));
  }

  private Recording record(String program, Settings settings) {
    Recipe recipe = new Recipe("test.py", null, program);
    Result.Recorded result =
        assertInstanceOf(Result.Recorded.class, simulation.record(recipe, settings, () -> false));
    assertEquals(new Ending.Finished(), result.ending(), program);
    return result.recording();
  }
}
