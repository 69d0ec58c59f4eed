package dev.simmer.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The figures by which schedulers are compared, up to some moment of a recording.
///
/// @param makespan virtual time since the start of the program, in nanoseconds
/// @param totals sums over the burners
/// @param tasks those of the tasks made so far, in order of creation
public record Figures(long makespan, Totals totals, List<TaskFigures> tasks) {
  public Figures {
    tasks = List.copyOf(tasks);
  }

  /// Those of all of a recording.
  public static Figures of(Recording recording) {
    return of(recording, recording.factCount());
  }

  /// Those of a recording's first so many facts.
  public static Figures of(Recording recording, int factCount) {
    LoopState state = recording.stateAfter(factCount);
    Timeline timeline = recording.timeline();
    List<TaskFigures> tasks = new ArrayList<>(state.tasks().size());
    for (int i = 0; i < state.tasks().size(); i++) {
      tasks.add(new LaneFigures(timeline.lane(i), state.time(), factCount).figures());
    }
    return new Figures(state.time(), state.totals(), tasks);
  }

  /// What part of the burners' time tasks ran or blocked on them; 0 where no time has passed.
  public double busy() {
    double all = totals.offered();
    return all == 0 ? 0 : (all - totals.idle() - totals.kept()) / all;
  }

  /// The mean over the tasks, in nanoseconds; 0 if there are none.
  public double mean(TaskMeasure measure) {
    return tasks.stream().mapToLong(measure::of).average().orElse(0);
  }

  /// The largest of the tasks', in nanoseconds; 0 if there are none.
  public long max(TaskMeasure measure) {
    return tasks.stream().mapToLong(measure::of).max().orElse(0);
  }

  /// Jain's index over the tasks: 1 if the figure is the same for all, 1/n if one of n has all of
  /// it.
  public double jain(TaskMeasure measure) {
    return jain(task -> measure.of(task));
  }

  /// Jain's index over the tasks' [TaskFigures#progress]: how fairly the burners were shared. 1 if
  /// all stood in the ready queue for the same part of their lives, 1/n if one of n got all.
  public double fairness() {
    return jain(TaskFigures::progress);
  }

  /// As Jain, Chiu and Hawe, "A quantitative measure of fairness and discrimination", 1984.
  private double jain(ToDoubleFunction<TaskFigures> figure) {
    double sum = tasks.stream().mapToDouble(figure).sum();
    double squares = tasks.stream().mapToDouble(figure).map(value -> value * value).sum();
    return squares == 0 ? 1 : sum * sum / (tasks.size() * squares);
  }
}
