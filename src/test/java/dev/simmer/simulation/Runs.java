package dev.simmer.simulation;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.catalogue.SchedulerException;
import dev.simmer.recording.Recorder;
import dev.simmer.recording.Recording;
import dev.simmer.trace.VirtualTime;

/// Records runs of programs for tests.
public final class Runs {
  /// Three tasks compute, for 12, 4 and 1 rounds, while a fourth sleeps four times.
  public static final String COMPUTING =
      """
      import asyncio

      async def compute(rounds):
          for _ in range(rounds):
              pass
          return rounds

      async def wait():
          for _ in range(4):
              await asyncio.sleep(0.5)

      async def main():
          tasks = [
              asyncio.create_task(compute(12), name='long:3'),
              asyncio.create_task(compute(4), name='middle:2'),
              asyncio.create_task(compute(1), name='short:1'),
              asyncio.create_task(wait(), name='io:0'),
          ]
          await asyncio.gather(*tasks)

      asyncio.run(main())
      """;

  private static final String SHARING = "round-robin:slice=0.2,burners=2";
  private static final double COST = 0.1;

  private Runs() {}

  /// The computing tasks share two burners, each for a slice of two lines.
  public static Recording sharing() {
    return of(SHARING, COST, COMPUTING);
  }

  /// A program under a scheduler.
  ///
  /// @param costPerLine in seconds
  public static Recording of(String scheduler, double costPerLine, String program) {
    try {
      Settings settings =
          new Settings(Catalogue.builtIn().plan(scheduler), Limits.DEFAULT)
              .withLineCost(VirtualTime.nanos(costPerLine));
      return of(settings, program);
    } catch (SchedulerException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public static Recording of(Settings settings, String program) {
    Recorder recorder = new Recorder();
    try {
      new Simulation().run(new Recipe("test.py", null, program), settings, recorder, () -> false);
    } catch (RecipeException e) {
      throw new IllegalArgumentException(e);
    }
    return recorder.recording();
  }
}
