package dev.simmer.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.Situation;
import dev.simmer.scheduler.WaitingTask;
import dev.simmer.scheduler.builtin.AsyncioScheduler;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SchedulerRulesTest {
  private static Scheduler scheduler(Function<Situation, Choice> policy) {
    return new Policy(LoopRules.ASYNCIO, policy);
  }

  private record Policy(LoopRules rules, Function<Situation, Choice> policy) implements Scheduler {
    @Override
    public String id() {
      return "test";
    }

    @Override
    public Choice choose(Situation now) {
      return policy.apply(now);
    }
  }

  @Test
  void asyncioIsFoundAndSaysWhy() {
    assertTrue(
        ServiceLoader.load(Scheduler.class).stream()
            .anyMatch(provider -> provider.type() == AsyncioScheduler.class));
    Program program = new Program();
    runThree(program);
    List<String> reasons =
        program.facts.facts.stream()
            .filter(LoopEvent.HandleRan.class::isInstance)
            .map(fact -> ((LoopEvent.HandleRan) fact).reason())
            .toList();
    assertEquals("First in the queue.", reasons.get(0));
    assertEquals("Nobody else is ready.", reasons.getLast());
  }

  @Test
  void theLastInTheQueueMayRunFirst() {
    Program program =
        new Program(scheduler(now -> new Choice.Run(now.ready().size() - 1, "Last.")), 100);
    assertEquals("cba", runThree(program));
    Program third = new Program(scheduler(now -> middle(now)), 100);
    assertEquals("bca", runThree(third));
  }

  private static Choice middle(Situation now) {
    return new Choice.Run(now.ready().size() / 2, "In the middle.");
  }

  /// Runs three callbacks, and one between them that is cancelled.
  private static String runThree(Program program) {
    StringBuilder order = new StringBuilder();
    EventLoop loop = program.context.newLoop();
    loop.stop();
    loop.callSoon(HandleKind.CALLBACK, () -> order.append('a'));
    Handle cancelled = loop.callSoon(HandleKind.CALLBACK, () -> order.append('x'));
    loop.callSoon(HandleKind.CALLBACK, () -> order.append('b'));
    loop.callSoon(HandleKind.CALLBACK, () -> order.append('c'));
    cancelled.cancel();
    loop.run();
    return order.toString();
  }

  @Test
  void aPositionThatDoesNotExistEndsTheRun() {
    Program program = new Program(scheduler(now -> new Choice.Run(now.ready().size(), "?")), 9);
    SchedulerFailure failure =
        assertThrows(SchedulerFailure.class, () -> program.run(main -> main.give("x")));
    assertEquals("test", failure.scheduler());
    assertEquals(
        "The scheduler \"test\" chose position 1 of 1 ready handles.", failure.getMessage());
    assertEquals("0.0 turn 1 1", program.lines().getLast());
  }

  @Test
  void aSchedulerThatThrowsEndsTheRun() {
    Program program =
        new Program(
            scheduler(
                _ -> {
                  throw new IllegalStateException("no idea");
                }),
            9);
    SchedulerFailure failure =
        assertThrows(SchedulerFailure.class, () -> program.run(main -> main.give("x")));
    assertInstanceOf(IllegalStateException.class, failure.getCause());
  }

  @Test
  void aBurnerLeftFreeWaitsForTheNextTimer() {
    boolean[] waited = {false};
    Program program =
        new Program(
            scheduler(
                now -> {
                  if (!waited[0]) {
                    waited[0] = true;
                    return new Choice.LeaveFree("Something better may come.");
                  }
                  return new Choice.Run(0, "It came.");
                }),
            100);
    EventLoop loop = program.context.newLoop();
    loop.callSoon(HandleKind.CALLBACK, () -> {});
    loop.callLater(1, HandleKind.CALLBACK, loop::stop);
    program.lines().clear();
    loop.run();
    assertEquals(
        List.of(
            "0.0 turn 1 1",
            "1.0 advance 0.0",
            "1.0 ready callback null",
            "1.0 turn 2 2",
            "1.0 run callback null",
            "1.0 run callback null"),
        program.lines());
  }

  @Test
  void aBurnerLeftFreeForNothingEndsTheRun() {
    Program program = new Program(scheduler(_ -> new Choice.LeaveFree("Tired.")), 9);
    assertThrows(SchedulerFailure.class, () -> program.run(main -> main.give("x")));
  }

  @Test
  void dueTimersMayJoinBetweenHandles() {
    LoopRules rules = LoopRules.ASYNCIO.withTimers(LoopRules.Timers.BETWEEN_HANDLES);
    Program program = new Program(new Policy(rules, _ -> new Choice.Run(0, "First.")), 9);
    EventLoop loop = program.context.newLoop();
    loop.callSoon(HandleKind.CALLBACK, () -> program.context.block(new Step.Blocks(2), 1));
    loop.callSoon(HandleKind.CALLBACK, loop::stop);
    loop.callLater(1, HandleKind.CALLBACK, () -> {});
    program.lines().clear();
    loop.run();
    assertEquals(
        List.of(
            "0.0 turn 1 2",
            "0.0 run callback null",
            "2.0 block null 2.0",
            "2.0 ready callback null",
            "2.0 run callback null"),
        program.lines());
  }

  @Test
  void theSituationShowsWhoIsReadyAndWhoWaits() {
    List<String> seen = new ArrayList<>();
    Program program =
        new Program(
            scheduler(
                now -> {
                  seen.add(now.time() + " " + now.ready() + " " + now.lastRun());
                  now.waiting().stream().map(WaitingTask::toString).forEach(seen::add);
                  return new Choice.Run(0, "First.");
                }),
            99);
    program.run(
        main -> {
          program.task(program.sleep(5e-9));
          return main.await(2, program.sleep(1e-9), main::give);
        });
    assertEquals(
        List.of(
            "0 [ReadyHandle[number=1, kind=STEP, task=Task-1, name=main, priority=0, since=0,"
                + " burnerTime=0, wokenBy=null, burner=-1, preempted=false, timer=false]] null",
            "0 [ReadyHandle[number=2, kind=STEP, task=Task-2, name=sleep, priority=0, since=0,"
                + " burnerTime=0, wokenBy=Task-1, burner=0, preempted=false, timer=false]] Task-1",
            "WaitingTask[task=Task-1, due=1]",
            "1 [ReadyHandle[number=3, kind=TIMER, task=Task-1, name=main, priority=0, since=1,"
                + " burnerTime=0, wokenBy=null, burner=-1, preempted=false, timer=true]] Task-2",
            "WaitingTask[task=Task-2, due=5]"),
        seen.subList(0, 5));
  }
}
