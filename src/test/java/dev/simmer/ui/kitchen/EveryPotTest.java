package dev.simmer.ui.kitchen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.catalogue.SchedulerEntry;
import dev.simmer.catalogue.SchedulerException;
import dev.simmer.recording.Granularity;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.recording.TaskState;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.simulation.Branch;
import dev.simmer.simulation.Limits;
import dev.simmer.simulation.Runs;
import dev.simmer.simulation.Settings;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every pot stands in exactly one place of the kitchen at every moment, whatever the program and
/// the policy.
class EveryPotTest {
  private static final double COST = 0.1;
  private static final List<String> PROGRAMS =
      List.of(
          "src/test/resources/golden/a05_blocking_sleep.py",
          "src/test/resources/golden/a12_cancel_task.py",
          "src/test/resources/golden/a21_taskgroup.py",
          "src/test/resources/golden/a25_to_thread.py",
          "assets/recipes/orders.py");

  static Stream<String> policies() {
    Stream<String> several =
        Stream.of(
            "tokio:burners=4", "go:burners=3,slice=0.2", "round-robin:slice=0.2,burners=2", "mlfq");
    return Stream.concat(Catalogue.builtIn().entries().stream().map(SchedulerEntry::id), several)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void standsInOnePlace(String policy) throws IOException {
    check("computing", Runs.of(policy, COST, Runs.COMPUTING), Granularity.EVERY_HANDLE);
    check("computing", Runs.of(policy, COST, Runs.COMPUTING), Granularity.FOLDED);
    for (String file : PROGRAMS) {
      check(file, Runs.of(policy, 0, Files.readString(Path.of(file))), Granularity.FOLDED);
    }
  }

  /// A burner that is taken away while a pot is on it is there until the pot leaves.
  @Test
  void standsInOnePlaceWhereBurnersAreTakenAway() throws SchedulerException {
    Settings two =
        new Settings(Catalogue.builtIn().plan("round-robin:slice=0.2,burners=2"), Limits.DEFAULT)
            .withLineCost(VirtualTime.nanos(COST));
    Supplier<Scheduler> one = Catalogue.builtIn().plan("asyncio");
    int facts = Runs.of(two, Runs.COMPUTING).factCount();
    for (int after = 1; after < facts; after += 5) {
      Recording run = Runs.of(two.withBranch(new Branch(after, one)), Runs.COMPUTING);
      check("after " + after + " facts", run, Granularity.FOLDED);
    }
  }

  private static void check(String name, Recording run, Granularity granularity) {
    Playhead playhead = Playhead.atStart(run, granularity);
    long before = 0;
    for (int tick = 0; tick <= playhead.lastTick(); tick++) {
      Playhead now = playhead.at(tick);
      check(name + ", " + now.tick(), KitchenMoment.of(now, false));
      if (now.time() > before) {
        check(name + ", on the way to " + now.tick(), KitchenMoment.of(now, true));
      }
      before = now.time();
    }
  }

  private static void check(String when, KitchenMoment moment) {
    List<TaskId> made = moment.state().tasks().stream().map(TaskState::id).toList();
    List<TaskId> seen = new ArrayList<>();
    moment.stove().forEach(on -> seen.add(on.task().id()));
    assertTrue(moment.stove().stream().allMatch(on -> on.burner() < moment.burners()), when);
    assertTrue(moment.busyBurners() <= moment.burners(), when);
    List<TaskId> boards = new ArrayList<>();
    moment.ready().stream()
        .filter(handle -> handle.kind().stepsTask())
        .forEach(handle -> boards.add(handle.task()));
    moment.waiting().forEach(task -> boards.add(task.id()));
    moment.served().forEach(task -> boards.add(task.id()));
    boards.removeIf(seen::contains);
    seen.addAll(boards);
    seen.sort(Comparator.comparingInt(TaskId::number));
    assertEquals(made, seen, when);
  }
}
