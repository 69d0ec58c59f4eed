package dev.simmer.simulation.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A cancellation waits for the next await: neither a sleep that frees the burner nor the end of a
/// slice is one.
class CancellationTest {
  private static final String PROGRAM =
      """
      import asyncio, time

      async def pot():
          %s
          print('still there')
          try:
              await asyncio.sleep(9)
          except asyncio.CancelledError:
              print('cancelled')

      async def main():
          task = asyncio.create_task(pot())
          await asyncio.sleep(1)
          task.cancel()
          print('cancel')
          await asyncio.wait([task])

      asyncio.run(main())
      """;

  @Test
  void doesNotEndAThreadsSleep() {
    String program = PROGRAM.formatted("time.sleep(3)");
    assertEquals(
        List.of("1.0 cancel", "3.0 still there", "3.0 cancelled"),
        Cooked.under("round-robin", program).printed());
    assertEquals(
        List.of("1.0 cancel", "3.0 still there", "3.0 cancelled"),
        Cooked.under("mlfq", program).printed());
  }

  /// The loop is eight lines, 2 s. The timer of `main` rings when the pot is cut at 1.5 s, so
  /// `main` has the burner up to 2.0, with 1 s of the loop still to go, and once more from 2.5 to
  /// 2.75.
  @Test
  void doesNotEndALoopThatASliceHasCut() {
    String program = PROGRAM.formatted("for _ in range(4): pass");
    Cooked run = Cooked.under("round-robin:slice=0.5", 0.25, program);
    assertEquals(
        List.of("0.5 pot", "1.0 pot", "2.0 pot", "2.75 pot", "3.25 pot", "3.75 pot"), run.steps());
    assertEquals(List.of("2.0 cancel", "3.5 still there", "4.0 cancelled"), run.printed());
  }
}
