package dev.simmer.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.trace.LoopEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonSchedulerTest {
  private static final String THREE =
      """
      import asyncio, time

      async def pot(name, seconds):
          time.sleep(seconds)
          await asyncio.sleep(0)
          print(name)

      async def main():
          work = [('cherry', 2), ('apple:5', 3), ('bread', 1)]
          await asyncio.wait([asyncio.create_task(pot(n, s), name=n) for n, s in work])

      asyncio.run(main())
      """;

  @Test
  void theTaskThatItReturnsGetsTheBurner() {
    assertEquals(
        List.of("apple:5", "bread", "cherry"),
        printed("def choose(ready, now): return min(ready, key=lambda task: task.name)\n"));
  }

  @Test
  void aTaskHasItsTimesAndItsPriority() {
    assertEquals(
        List.of("bread", "cherry", "apple:5"),
        printed("def choose(ready, now): return min(ready, key=lambda t: t.burner_time)\n"));
    assertEquals(
        List.of("apple:5", "cherry", "bread"),
        printed(
            "def choose(ready, now): return max(ready, key=lambda t: (t.priority, t.since))\n"));
  }

  @Test
  void itMayGiveAReason() {
    Result.Recorded run = run("def choose(ready, now): return ready[-1], f'at {now}'\n");
    assertTrue(
        run.recording().facts(0, run.recording().factCount()).stream()
            .anyMatch(f -> f instanceof LoopEvent.HandleRan ran && ran.reason().equals("at 0.0")));
  }

  @Test
  void itKeepsWhatItRemembers() {
    String turns =
        """
        import itertools
        count = itertools.count()

        def choose(ready, now):
            return ready[next(count) % len(ready)]
        """;
    assertEquals(printed(turns), printed(turns));
    assertEquals(3, printed(turns).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "def choose(ready, now):\\n    return 1 / 0\\n"
            + " | line 2: ZeroDivisionError('division by zero')",
        "def choose(ready, now): pass\\n"
            + " | choose is to return one of the ready tasks, or it and a reason, not None",
        "x = 1\\n | there is no function choose(ready, now) in it",
        "def choose(ready, now)\\n    pass\\n | line 1: expected ':'",
        "async def choose(ready, now):\\n    return ready[0]\\n"
            + " | line 1: choose is to answer at once: def choose(ready, now), without async",
        "\\ndef choose(ready):\\n    return ready[0]\\n"
            + " | line 2: choose is called with two arguments: def choose(ready, now)",
        "choose = lambda ready: ready[0]\\n"
            + " | TypeError('<lambda>() takes 1 positional argument but 2 were given')",
        "import socket\\n | line 1: There is no module named 'socket' here",
        "def choose(ready, now):\\n    while True: pass\\n"
            + " | line 2: it was stopped at its bound of steps",
        "def choose(ready, now):\\n    return choose(ready, now)\\n"
            + " | line 2: RecursionError('maximum recursion depth exceeded')",
        "def choose(ready, now):\\n    return [0] * 10**12\\n"
            + " | line 2: it was stopped at its bound of steps"
      })
  void whatGoesWrongIsToldWithItsLine(String source, String what) {
    Ending ending = run(source.replace("\\n", "\n")).ending();
    assertEquals(
        new Ending.SchedulerFailed("The scheduler \"mine\" failed: " + what + "."), ending);
  }

  @Test
  void whatCannotBeReadIsKnownBefore() {
    assertNull(PythonScheduler.problem("def choose(ready, now): return ready[0]\n"));
    assertNotNull(PythonScheduler.problem("def choose(ready, now)\n"));
  }

  private static List<String> printed(String source) {
    Result.Recorded run = run(source);
    assertEquals(new Ending.Finished(), run.ending());
    return run.recording().facts(0, run.recording().factCount()).stream()
        .filter(LoopEvent.Printed.class::isInstance)
        .map(fact -> ((LoopEvent.Printed) fact).text().strip())
        .toList();
  }

  private static Result.Recorded run(String source) {
    Settings settings = new Settings(() -> new PythonScheduler("mine", source), Limits.DEFAULT);
    Recipe recipe = new Recipe("three.py", null, THREE);
    return assertInstanceOf(
        Result.Recorded.class, new Simulation().record(recipe, settings, () -> false));
  }
}
