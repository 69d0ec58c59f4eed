package dev.simmer.fuzz;

import dev.simmer.scheduler.LoopRules;
import dev.simmer.simulation.Ending;
import dev.simmer.trace.HandleKind;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.LoopObserver;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Watches a run, and says what it did that no run may do.
final class RulesObserver implements LoopObserver {
  private final LoopRules rules;
  private final List<String> broken = new ArrayList<>();
  private final Set<TaskId> alive = new HashSet<>();
  private final Set<TaskId> ready = new HashSet<>();
  private final Map<Integer, TaskId> onBurner = new HashMap<>();
  private final Set<TaskId> keepers = new HashSet<>();
  private long time;
  private boolean stopped;

  RulesObserver(LoopRules rules) {
    this.rules = rules;
  }

  /// The tasks that have not ended.
  Set<TaskId> alive() {
    return alive;
  }

  /// What was against the rules.
  List<String> broken(Ending ending) {
    List<String> all = new ArrayList<>(broken);
    if (ending instanceof Ending.Failed || ending instanceof Ending.SchedulerFailed) {
      all.add(ending.toString());
    }
    return all;
  }

  @Override
  public void on(LoopEvent fact) {
    require(fact.time() >= time, fact, "time went back");
    time = fact.time();
    switch (fact) {
      case LoopEvent.TaskCreated e -> alive.add(e.task());
      case LoopEvent.HandleReady e -> {
        if (e.kind().stepsTask() && e.task() != null) {
          require(ready.add(e.task()), fact, "ready twice");
        }
      }
      case LoopEvent.TurnBegan _ -> stopped = false;
      case LoopEvent.HandleRan e -> {
        stopped |= e.kind() == HandleKind.RUN;
        if (e.kind().stepsTask() && e.task() != null) {
          ran(e, e.task());
        }
      }
      case LoopEvent.TaskSuspended e -> left(e.burner(), e.task(), e.keepsBurner());
      case LoopEvent.TaskDone e -> {
        alive.remove(e.task());
        left(e.burner(), e.task(), false);
      }
      case LoopEvent.ClockAdvanced e -> idle(e);
      default -> {}
    }
  }

  private void ran(LoopEvent.HandleRan fact, TaskId task) {
    boolean eager = rules.creation() == LoopRules.Creation.EAGER;
    require(ready.remove(task) || eager, fact, "ran without being ready");
    TaskId there = onBurner.get(fact.burner());
    require(there == null || there.equals(task) || eager, fact, "the burner was " + there + "'s");
    boolean twice =
        onBurner.entrySet().stream()
            .anyMatch(e -> e.getValue().equals(task) && e.getKey() != fact.burner());
    require(!twice, fact, "on two burners");
    require(fact.burner() < rules.burners(), fact, "no such burner");
    keepers.remove(task);
    onBurner.putIfAbsent(fact.burner(), task);
  }

  private void left(int burner, TaskId task, boolean keeps) {
    if (keeps) {
      keepers.add(task);
    } else {
      onBurner.remove(burner, task);
    }
  }

  /// While the clock moves, nobody is ready whom a free burner could serve.
  private void idle(LoopEvent.ClockAdvanced fact) {
    boolean free = onBurner.size() < rules.burners();
    boolean kept = ready.stream().anyMatch(keepers::contains);
    require(
        stopped || (!kept && (!free || ready.isEmpty() || !fact.reason().isEmpty())),
        fact,
        "idled");
  }

  private void require(boolean holds, LoopEvent fact, String what) {
    if (!holds && broken.size() < 3) {
      broken.add(what + ": " + fact);
    }
  }
}
