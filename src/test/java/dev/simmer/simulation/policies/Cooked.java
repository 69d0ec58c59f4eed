package dev.simmer.simulation.policies;

import dev.simmer.recording.Figures;
import dev.simmer.recording.Recording;
import dev.simmer.simulation.Runs;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A recipe cooked under a policy, in short lines.
final class Cooked {
  private final Recording recording;
  private final Map<TaskId, String> names = new HashMap<>();

  private Cooked(Recording recording) {
    this.recording = recording;
    facts().forEach(this::name);
  }

  static Cooked under(String policy, String program) {
    return under(policy, 0, program);
  }

  /// @param lineCost seconds for each line of a function
  static Cooked under(String policy, double lineCost, String program) {
    return new Cooked(Runs.of(policy, lineCost, program));
  }

  private void name(LoopEvent fact) {
    if (fact instanceof LoopEvent.TaskCreated made) {
      names.put(made.task(), made.coroutine());
    } else if (fact instanceof LoopEvent.TaskNamed named) {
      names.put(named.task(), named.name());
    }
  }

  List<LoopEvent> facts() {
    return recording.facts(0, recording.factCount());
  }

  /// When the last fact happened, in seconds.
  double end() {
    return VirtualTime.seconds(recording.end());
  }

  /// What was printed: `0.0 coffee on`.
  List<String> printed() {
    return facts().stream()
        .filter(LoopEvent.Printed.class::isInstance)
        .map(LoopEvent.Printed.class::cast)
        .map(fact -> seconds(fact) + " " + fact.text().strip())
        .toList();
  }

  /// The steps of tasks but `main`: `3.0 toast`, or `3.0 toast burner 1`.
  List<String> steps() {
    return runs().stream().map(this::step).toList();
  }

  /// The same without time and burner, in one line: `A B B A`.
  String order() {
    return String.join(" ", runs().stream().map(fact -> name(fact.task())).toList());
  }

  /// Why each of these steps was chosen.
  List<String> reasons() {
    return runs().stream().map(LoopEvent.HandleRan::reason).toList();
  }

  /// When a task was done, in seconds.
  double done(String name) {
    return facts().stream()
        .filter(LoopEvent.TaskDone.class::isInstance)
        .map(LoopEvent.TaskDone.class::cast)
        .filter(fact -> name(fact.task()).equals(name))
        .mapToDouble(fact -> VirtualTime.seconds(fact.time()))
        .findFirst()
        .orElseThrow();
  }

  /// How long these tasks stood in the ready queue, in seconds, on average. Textbooks call it the
  /// average waiting time.
  double meanReady(String... tasks) {
    return Figures.of(recording).tasks().stream()
        .filter(figures -> List.of(tasks).contains(name(figures.task())))
        .mapToDouble(figures -> VirtualTime.seconds(figures.ready()))
        .average()
        .orElseThrow();
  }

  private List<LoopEvent.HandleRan> runs() {
    return facts().stream()
        .filter(LoopEvent.HandleRan.class::isInstance)
        .map(LoopEvent.HandleRan.class::cast)
        .filter(fact -> fact.kind().stepsTask() && !name(fact.task()).equals("main"))
        .toList();
  }

  private String step(LoopEvent.HandleRan fact) {
    String where = fact.burner() == LoopEvent.ONLY_BURNER ? "" : " burner " + fact.burner();
    return seconds(fact) + " " + name(fact.task()) + where;
  }

  private String name(@Nullable TaskId task) {
    return task == null ? "" : names.getOrDefault(task, task.toString());
  }

  private static double seconds(LoopEvent fact) {
    return VirtualTime.seconds(fact.time());
  }
}
