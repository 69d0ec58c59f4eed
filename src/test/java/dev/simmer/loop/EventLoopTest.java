package dev.simmer.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.scheduler.builtin.AsyncioScheduler;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.VirtualTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventLoopTest {
  private final Program program = new Program();

  @Test
  void aTickRunsOneHandleOrMovesTheClock() {
    EventLoop loop = program.context.newLoop();
    loop.callSoon(HandleKind.CALLBACK, () -> {});
    loop.callSoon(HandleKind.CALLBACK, loop::stop);
    loop.callLater(1, HandleKind.CALLBACK, () -> {});
    program.lines().clear();
    assertTrue(loop.tick());
    assertEquals(List.of("0.0 turn 1 2", "0.0 run callback null"), program.lines());
    program.lines().clear();
    assertFalse(loop.tick());
    assertEquals(List.of("0.0 run callback null"), program.lines());
  }

  @Test
  void timersDueTogetherFireInTheOrderInWhichTheyWereSet() {
    StringBuilder order = new StringBuilder();
    EventLoop loop = program.context.newLoop();
    loop.callAt(2, HandleKind.CALLBACK, loop::stop);
    loop.callAt(1, HandleKind.CALLBACK, () -> order.append('a'));
    loop.callAt(1 + 1e-12, HandleKind.CALLBACK, () -> order.append('b'));
    loop.callAt(1, HandleKind.CALLBACK, () -> order.append('c')).cancel();
    loop.callAt(1, HandleKind.CALLBACK, () -> order.append('d'));
    loop.run();
    assertEquals("abd", order.toString());
    assertEquals(2 * VirtualTime.NANOS_PER_SECOND, program.context.clock().now());
  }

  @Test
  void manyCancelledTimersDoNotPileUp() {
    EventLoop loop = program.context.newLoop();
    for (int i = 0; i < 1000; i++) {
      loop.callAt(5, HandleKind.CALLBACK, () -> {}).cancel();
    }
    loop.callAt(1, HandleKind.CALLBACK, loop::stop);
    loop.run();
    assertEquals(VirtualTime.NANOS_PER_SECOND, program.context.clock().now());
  }

  @Test
  void aCancelledHandleCountsInTheTurnButDoesNotRun() {
    EventLoop loop = program.context.newLoop();
    loop.callSoon(HandleKind.CALLBACK, () -> {}).cancel();
    loop.callSoon(HandleKind.CALLBACK, loop::stop);
    program.lines().clear();
    loop.run();
    assertEquals(List.of("0.0 turn 1 2", "0.0 run callback null"), program.lines());
  }

  @Test
  void nothingThatCanHappenIsADeadlock() {
    EventLoop loop = program.context.newLoop();
    loop.callAt(Double.POSITIVE_INFINITY, HandleKind.TIMER, () -> {});
    assertThrows(DeadlockException.class, loop::run);
    assertEquals(List.of("0.0 timer null timer null", "0.0 deadlock"), program.lines());
  }

  @Test
  void aDeadlockedProgramRunsNoFurther() {
    assertThrows(
        DeadlockException.class, () -> program.run(main -> main.await(2, never(), main::give)));
    assertEquals("0.0 deadlock", program.lines().getLast());
  }

  private Future never() {
    return program.context.requireRunning().createFuture();
  }

  @Test
  void atTheLimitOnTurnsTheTasksAreCancelledButDoNotRun() {
    Program endless = new Program(new AsyncioScheduler(), 3);
    TurnLimitException limit =
        assertThrows(TurnLimitException.class, () -> endless.run(main -> spin(endless, main)));
    assertEquals(3, limit.turns());
    assertEquals(
        List.of("0.0 ready step Task-1", "0.0 cancel Task-1 null"),
        endless.lines().subList(endless.lines().size() - 2, endless.lines().size()));
  }

  @Test
  void busyTurnsEndWhenATimerIsSet() {
    Program busy = new Program(new AsyncioScheduler(), 20_000);
    EventLoop loop = busy.context.newLoop();
    loop.callAt(1, HandleKind.CALLBACK, loop::stop);
    again(loop);
    loop.run();
    assertTrue(busy.lines().contains("1.0 advance 0.0"));
    assertTrue(busy.lines().contains("1.0 turn 10001 2"), busy.lines()::toString);
  }

  private static void again(EventLoop loop) {
    loop.callSoon(HandleKind.CALLBACK, () -> again(loop));
  }

  private static Step spin(Program program, Scripted main) {
    return main.await(2, program.sleep(0), _ -> spin(program, main));
  }

  @Test
  void aBlockingStepMovesTheClockAndGoesOnAtOnce() {
    program.run(it -> it.block(2, 0.25, () -> it.give(Words.NONE)));
    List<String> expected = List.of("0.25 block Task-1 0.25", "0.25 done Task-1 returned None");
    assertEquals(expected, program.lines().subList(4, 6));
  }

  @Test
  void aFailingObserverDoesNotBreakTheLoop() {
    LoopContext context =
        new LoopContext(
            program.language,
            AsyncioScheduler::new,
            _ -> {
              throw new IllegalStateException("full");
            },
            10);
    Coroutine main = program.coroutine("main", 1, it -> it.give("done"));
    assertEquals("done", Runner.use(new Runner(context), runner -> runner.run(main, null)));
  }

  @Test
  void anExceptionInACallbackIsReportedAndTheLoopGoesOn() {
    EventLoop loop = program.context.newLoop();
    loop.callSoon(HandleKind.TIMER, () -> raise("ValueError"));
    loop.callSoon(HandleKind.CALLBACK, loop::stop);
    loop.run();
    assertEquals(List.of("Exception in callback timer()"), program.language.reports);
  }

  @Test
  void systemExitLeavesTheLoopAtOnce() {
    EventLoop loop = program.context.newLoop();
    loop.callSoon(HandleKind.CALLBACK, () -> raise("SystemExit"));
    loop.callSoon(HandleKind.CALLBACK, () -> raise("ValueError"));
    assertThrows(Words.Thrown.class, loop::run);
    assertFalse(loop.isRunning());
    assertEquals(List.of(), program.language.reports);
  }

  private void raise(String type) {
    throw program.language.thrown(Words.problem(type));
  }
}
