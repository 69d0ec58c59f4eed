package dev.simmer.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.simmer.simulation.Runs;
import dev.simmer.trace.TaskId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is on which burner in a tick.
class BurnersTest {
  private static List<List<TaskId>> burners(Recording recording, int tick) {
    Playhead playhead = new Playhead(recording, Granularity.FOLDED, tick);
    return playhead.burners().stream().map(Occupancy::all).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | [[], []]
          1 | [[Task-1], []]
          4 | [[Task-1], [Task-2]]
          5 | [[Task-3], [Task-2]]
          6 | [[Task-3], [Task-2]]
          7 | [[Task-3], [Task-4]]
          """)
  void whoLeavesWhileTheClockMovesIsStillThereInThatTick(int tick, String tasks) {
    assertEquals(tasks, burners(Runs.sharing(), tick).toString());
  }

  @Test
  void whoBeginsInsideAnothersStepIsOnItsBurner() {
    Recording eager = Runs.of("asyncio-eager", 0, Runs.COMPUTING);
    assertEquals("[[Task-1, Task-2]]", burners(eager, 2).toString());
    assertEquals("[[Task-1, Task-3]]", burners(eager, 3).toString());
  }

  @Test
  void whoKeepsItsBurnerOnlyWaitsThere() {
    String program =
        """
        import asyncio
        asyncio.run(asyncio.sleep(1))
        """;
    Recording kept = Runs.of("one-by-one", 0, program);
    Playhead cooks = new Playhead(kept, Granularity.FOLDED, 1);
    assertFalse(cooks.burners().getFirst().waits());
    assertEquals(List.of(true), cooks.forward().burners().stream().map(o -> o.waits()).toList());
  }
}
