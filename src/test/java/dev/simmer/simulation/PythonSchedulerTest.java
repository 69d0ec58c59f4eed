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
        asked = []

        def choose(ready, now):
            asked.append(now)
            return ready[-1], f'choice {len(asked)}'
        """;
    List<String> reasons = reasons(turns);
    assertEquals(List.of("choice 1", "choice 2", "choice 3"), reasons.subList(0, 3));
  }

  /// Each takes a tenth of the bound.
  @Test
  void eachChoiceHasItsBoundsAnew() {
    String program = TWENTY_TURNS;
    String busy =
        """
        def choose(ready, now):
            for _ in range(2_000_000):
                pass
            print('x' * 100_000)
            return ready[0]
        """;
    assertEquals(new Ending.Finished(), run(program, busy).ending());
  }

  @Test
  void aTaskThatIsStillReadyIsTheSameObject() {
    String source =
        """
        seen = []

        def choose(ready, now):
            same = all(any(task is one for one in ready) for task in seen[1:])
            seen[:] = ready
            return ready[0], f'same {same}'
        """;
    assertEquals(List.of("same True"), reasons(source).stream().distinct().toList());
  }

  @Test
  void aReasonIsOneLineThatCanBeRead() {
    List<String> reasons =
        reasons("def choose(ready, now): return ready[0], 'a\\nb\\x00' + 'c' * 1000\n");
    assertEquals("a b c", reasons.getFirst().substring(0, 5));
    assertEquals(200, reasons.getFirst().length());
  }

  @Test
  void callbacksRunWhenTheyCameFirst() {
    String program =
        """
        import asyncio

        async def pot(name):
            print(name)

        async def main():
            a = asyncio.create_task(pot('a'))
            asyncio.get_running_loop().call_soon(print, 'callback')
            b = asyncio.create_task(pot('b'))
            await asyncio.wait([a, b])

        asyncio.run(main())
        """;
    assertEquals(
        List.of("b", "a", "callback"),
        printed(
            program,
            "def choose(ready, now): return max(ready, key=lambda t: t.since) if len("
                + "ready) == 1 else ready[-1]\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class E(Exception):\\n    def __repr__(self): return 1 / 0\\n"
            + "def choose(ready, now):\\n    raise E\\n | line 4: E",
        "import asyncio\\nasync def never(): await asyncio.Event().wait()\\n"
            + "def choose(ready, now):\\n    asyncio.run(never())\\n"
            + " | its own event loop can never go on",
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
  void itsRuleIsWhatItSaysOfItself() {
    String choose = "def choose(ready, now): return ready[0]\n";
    assertEquals(
        "The oldest goes first.",
        new PythonScheduler("mine", "'''The oldest\n   goes first.\n'''\n" + choose)
            .description()
            .rule());
    assertTrue(new PythonScheduler("mine", choose).description().rule().startsWith("Written in"));
  }

  /// That of its coroutine, if the program gave it none.
  @Test
  void aTaskIsCalledAsOnScreen() {
    String source = "def choose(ready, now): return ready[0], ready[0].name\n";
    assertEquals(List.of("main", "cherry", "apple:5"), reasons(source).subList(0, 3));
  }

  @Test
  void whatCannotBeReadIsKnownBefore() {
    assertNull(PythonScheduler.problem("def choose(ready, now): return ready[0]\n"));
    assertNotNull(PythonScheduler.problem("def choose(ready, now)\n"));
  }

  private static final String TWENTY_TURNS =
      """
      import asyncio

      async def pot():
          for _ in range(10):
              await asyncio.sleep(0)

      async def main():
          await asyncio.gather(pot(), pot())

      asyncio.run(main())
      """;

  private static List<String> reasons(String source) {
    Result.Recorded run = run(source);
    assertEquals(new Ending.Finished(), run.ending());
    return run.recording().facts(0, run.recording().factCount()).stream()
        .filter(LoopEvent.HandleRan.class::isInstance)
        .map(fact -> ((LoopEvent.HandleRan) fact).reason())
        .filter(reason -> !reason.isEmpty())
        .toList();
  }

  private static List<String> printed(String source) {
    return printed(THREE, source);
  }

  private static List<String> printed(String program, String source) {
    Result.Recorded run = run(program, source);
    assertEquals(new Ending.Finished(), run.ending());
    return run.recording().facts(0, run.recording().factCount()).stream()
        .filter(LoopEvent.Printed.class::isInstance)
        .map(fact -> ((LoopEvent.Printed) fact).text().strip())
        .toList();
  }

  private static Result.Recorded run(String source) {
    return run(THREE, source);
  }

  private static Result.Recorded run(String program, String source) {
    Settings settings = new Settings(() -> new PythonScheduler("mine", source), Limits.DEFAULT);
    Recipe recipe = new Recipe("three.py", null, program);
    return assertInstanceOf(
        Result.Recorded.class, new Simulation().record(recipe, settings, () -> false));
  }
}
