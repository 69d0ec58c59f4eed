package dev.simmer.fuzz;

import dev.simmer.recording.Recording;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The steps of a recording's tasks in one line.
final class Steps {
  private Steps() {}

  /// `main A B A`, by the names of tasks or else of their coroutines.
  static String of(Recording recording) {
    Map<TaskId, String> names = new HashMap<>();
    StringBuilder steps = new StringBuilder();
    List<LoopEvent> facts = recording.facts(0, recording.factCount());
    for (LoopEvent fact : facts) {
      switch (fact) {
        case LoopEvent.TaskCreated made -> names.put(made.task(), made.coroutine());
        case LoopEvent.TaskNamed named -> names.put(named.task(), named.name());
        case LoopEvent.HandleRan ran when ran.kind().stepsTask() ->
            steps.append(' ').append(names.get(Objects.requireNonNull(ran.task())));
        default -> {
          // Not a step.
        }
      }
    }
    return steps.toString().strip();
  }
}
