package dev.simmer.simulation.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Policies for processors, on the examples of textbooks with their known averages. Each round of
/// `burst` is two lines of half a second.
class TextbookTest {
  private static final double LINE = 0.5;

  private static String bursts(String tasks) {
    return """
    import asyncio

    async def burst(seconds):
        for _ in range(seconds):
            pass

    async def main():
        await asyncio.wait([asyncio.create_task(burst(n), name=x) for x, n in %s])

    asyncio.run(main())
    """
        .formatted(tasks);
  }

  @Test
  void roundRobinWithQuantumFour() {
    Cooked run =
        Cooked.under("round-robin:slice=4", LINE, bursts("[('A', 24), ('B', 3), ('C', 3)]"));
    assertEquals(17 / 3.0, run.meanReady("A", "B", "C"), 1e-9);
    assertEquals("A B C A A A A A", run.order());
    assertEquals(
        List.of("0.5 A", "4.5 B", "7.5 C", "10.5 A", "14.5 A", "18.5 A", "22.5 A", "26.5 A"),
        run.steps());
  }

  /// B ends at 3, C has the second burner from then on, and nobody else wants that of A.
  @Test
  void roundRobinOnTwoBurners() {
    Cooked run =
        Cooked.under(
            "round-robin:slice=4,burners=2", LINE, bursts("[('A', 24), ('B', 3), ('C', 3)]"));
    assertEquals(1, run.meanReady("A", "B", "C"), 1e-9);
    assertEquals(
        List.of("0.5 A burner 0", "0.5 B burner 1", "3.5 C burner 1", "4.5 A burner 0"),
        run.steps().subList(0, 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"asyncio", "kotlin", "one-by-one", "node"})
  void firstComeFirstServed(String policy) {
    Cooked run = Cooked.under(policy, LINE, bursts("[('A', 24), ('B', 3), ('C', 3)]"));
    assertEquals("A B C", run.order());
    assertEquals(17, run.meanReady("A", "B", "C"), 1e-9);
  }

  @Test
  void amongEqualsOfPriorityTheFirstIsServedFirst() {
    Cooked run =
        Cooked.under("priority", LINE, bursts("[('A:1', 1), ('B', 1), ('C:-1', 1), ('D:1', 1)]"));
    assertEquals("C:-1 B A:1 D:1", run.order());
    assertEquals("Priority 1, and the first of those.", run.reasons().get(2));
  }

  @Test
  void priorityGoesByTheNumberInTheName() {
    Cooked run =
        Cooked.under(
            "priority",
            LINE,
            bursts("[('A:3', 10), ('B:1', 1), ('C:4', 2), ('D:5', 1), ('E:2', 5)]"));
    assertEquals("B:1 E:2 A:3 C:4 D:5", run.order());
    assertEquals(8.2, run.meanReady("A:3", "B:1", "C:4", "D:5", "E:2"), 1e-9);
    assertEquals("Priority 1 goes before 2.", run.reasons().getFirst());
  }

  /// In the first round each runs in order, since nobody knows them, and for a line more, on which
  /// it waits. The second is the textbook's: D, A, C and B wait 0, 3, 9 and 16 seconds, 7 on
  /// average.
  @Test
  void shortestFirstGoesByTheLastBurst() {
    String program =
        bursts("[('A', 6), ('B', 8), ('C', 7), ('D', 3)]")
            .replace(
                "        pass\n",
                """
                        pass
                    await asyncio.wait([gate])
                    for _ in range(seconds):
                        pass
                """)
            .replace(
                "async def main():\n",
                """
                async def main():
                    global gate
                    gate = asyncio.create_task(asyncio.sleep(100), name='gate')
                """);
    Cooked run = Cooked.under("shortest-first", LINE, program);
    assertEquals(
        List.of("1.0 A", "7.5 B", "16.0 C", "23.5 D", "101.0 D", "104.0 A", "110.0 C", "117.0 B"),
        run.steps().stream().filter(step -> !step.endsWith(" gate")).toList());
    assertEquals((0 + 6.5 + 15 + 22.5) / 4 + 7, run.meanReady("A", "B", "C", "D"), 1e-9);
    assertEquals(
        "Its last burst was the shortest, 7.5 s; B has waited 9.0 s.",
        run.reasons().get(run.reasons().size() - 2));
  }

  /// `io` sleeps from 1.5 s on, and rings at 3 s, in the middle of the slice of `more`.
  @Test
  void whoWakesDuringASliceStandsBeforeTheOneThatIsCut() {
    String program =
        bursts("[('io', 0), ('cpu', 20), ('more', 20)]")
            .replace(
                "    for _", "    if seconds == 0:\n        await asyncio.sleep(1.5)\n    for _");
    Cooked run = Cooked.under("round-robin:slice=1", LINE, program);
    assertEquals(
        List.of("0.5 io", "1.5 cpu", "2.5 more", "3.5 cpu", "4.5 io", "4.5 more"),
        run.steps().subList(0, 6));
  }

  private static final String LONG_AND_SHORT =
      """
      import asyncio, time

      async def burst(seconds):
          for _ in range(seconds):
              pass

      async def late():
          time.sleep(6)
          await burst(1)

      async def main():
          work = [('L', burst(20)), ('M', burst(20)), ('short', late())]
          await asyncio.wait([asyncio.create_task(c, name=x) for x, c in work])

      asyncio.run(main())
      """;

  /// Allotments of 1, 2 and 4 seconds. The short task wakes at 9.5 s and takes the burner from L,
  /// which has used up 2 of its 4 seconds in the third queue, and goes on with the others.
  @Test
  void feedbackQueuesMoveLongTasksDownAndLetAShortOneOvertake() {
    Cooked run = Cooked.under("mlfq:queues=3,slice=1,boost=1000", LINE, LONG_AND_SHORT);
    List<String> first =
        List.of(
            "1.0 L", "2.0 M", "3.0 short", "3.5 L", "5.5 M", "7.5 L", "9.5 short", "10.0 short");
    assertEquals(first, run.steps().subList(0, first.size()));
    assertEquals(List.of("11.0 L", "13.0 M", "17.0 L"), run.steps().subList(8, 11));
    assertEquals("First in queue 3.", run.reasons().get(8));
    assertEquals(11, run.done("short"));
  }

  @Test
  void aBoostBringsLongTasksUpAgain() {
    Cooked without = Cooked.under("mlfq:queues=3,slice=1,boost=1000", LINE, LONG_AND_SHORT);
    assertEquals("21.0 M", without.steps().get(11));
    assertEquals("First in queue 3.", without.reasons().get(11));
    Cooked with = Cooked.under("mlfq:queues=3,slice=1,boost=20", LINE, LONG_AND_SHORT);
    assertEquals(List.of("21.0 M", "22.0 L"), with.steps().subList(11, 13));
    assertEquals("First in queue 1.", with.reasons().get(11));
  }

  /// Each step takes a second, and the allotments are 2 and 4 seconds.
  @Test
  void whoGivesWayBeforeItsAllotmentIsUsedUpMovesDownAllTheSame() {
    String program =
        """
        import asyncio

        async def gamer():
            for _ in range(6):
                await asyncio.sleep(0)

        asyncio.run(gamer())
        """;
    Cooked run = Cooked.under("mlfq:queues=3,slice=2", LINE, program);
    assertEquals(
        List.of(1, 1, 2, 2, 2, 2, 3).stream()
            .map(queue -> "First in queue " + queue + ".")
            .toList(),
        run.reasons());
  }
}
