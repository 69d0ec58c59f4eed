package dev.simmer.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.simmer.scheduler.builtin.AsyncioScheduler;
import dev.simmer.simulation.Ending;
import dev.simmer.simulation.Limits;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.Result;
import dev.simmer.simulation.SchedulerSource;
import dev.simmer.simulation.Settings;
import dev.simmer.simulation.Simulation;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Runs in which somebody chooses.
class ChoicesTest {
  private static final String THREE =
      """
      import asyncio

      async def pot():
          pass

      async def main():
          await asyncio.gather(pot(), pot(), pot())

      asyncio.run(main())
      """;

  @Test
  void whoIsChosenGetsTheBurnerAndTheLastNeedsNoChoice() {
    Result.Recorded run = run(4, 2);
    assertEquals(new Ending.Finished(), run.ending());
    assertEquals(List.of(1, 4, 2, 3, 1), steps(run));
  }

  @Test
  void whereTheChoicesEndTheRunEnds() {
    Result.Recorded run = run(4);
    assertEquals(new Ending.Undecided(), run.ending());
    assertEquals(List.of(1, 4), steps(run));
  }

  @Test
  void aTaskThatIsNotReadyEndsTheRun() {
    assertEquals(
        new Ending.SchedulerFailed(
            "The scheduler \"choices\" failed: choice 2 is Task-4, which is not ready then; ready"
                + " are Task-2 (pot), Task-3 (pot)."),
        run(4, 4).ending());
  }

  /// The second loop goes on where the first has ended.
  @Test
  void allLoopsOfARunShareTheChoices() {
    Result.Recorded run = run(THREE + "asyncio.run(main())\n", 4, 2, 10, 8);
    assertEquals(new Ending.Finished(), run.ending());
    assertEquals(List.of(1, 4, 2, 3, 1, 7, 10, 8, 9, 7), steps(run));
  }

  /// Nobody can choose it: no task is stepped.
  @Test
  void aCallbackRunsWhenItCameFirst() {
    String program =
        THREE.replace(
            "    await asyncio.gather(pot(), pot(), pot())",
            """
                first = asyncio.create_task(pot())
                asyncio.get_running_loop().call_soon(print, 'called')
                await asyncio.gather(first, pot(), pot())\
            """);
    Result.Recorded run = run(program, 2, 4);
    assertEquals(new Ending.Finished(), run.ending());
    assertEquals(List.of(1, 2, 4, 3, 1), steps(run));
  }

  @Test
  void whatIsWrittenCanBeRead() throws SchedulerException {
    List<TaskId> choices = List.of(new TaskId(4), new TaskId(2));
    assertEquals(choices, Choices.read(Choices.write(choices)));
    assertEquals(choices, Choices.read("\n Task-4 # soup\n# nobody\nTask-2"));
    assertEquals(List.of(), Choices.read(""));
  }

  @Test
  void aLineThatIsNoTaskIsTold() {
    SchedulerException refused =
        assertThrows(SchedulerException.class, () -> Choices.read("Task-1\nsoup\n"));
    assertEquals(
        "line 2: the name of a task is needed, such as Task-2, not \"soup\"", refused.getMessage());
  }

  private static List<Integer> steps(Result.Recorded run) {
    return run.recording().facts(0, run.recording().factCount()).stream()
        .filter(LoopEvent.HandleRan.class::isInstance)
        .map(LoopEvent.HandleRan.class::cast)
        .filter(fact -> fact.kind().stepsTask() && fact.task() != null)
        .map(fact -> fact.task() == null ? 0 : fact.task().number())
        .toList();
  }

  private static Result.Recorded run(int... tasks) {
    return run(THREE, tasks);
  }

  private static Result.Recorded run(String program, int... tasks) {
    List<TaskId> choices = Arrays.stream(tasks).mapToObj(TaskId::new).toList();
    Settings settings =
        new Settings(AsyncioScheduler::new, Limits.DEFAULT)
            .withSource(SchedulerSource.forEachRun(() -> new ChosenScheduler(choices)));
    Recipe recipe = new Recipe("three.py", null, program);
    return assertInstanceOf(
        Result.Recorded.class, new Simulation().record(recipe, settings, () -> false));
  }
}
