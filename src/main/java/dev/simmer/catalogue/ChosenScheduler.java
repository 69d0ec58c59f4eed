package dev.simmer.catalogue;

import dev.simmer.scheduler.CannotChooseException;
import dev.simmer.scheduler.Choice;
import dev.simmer.scheduler.LoopRules;
import dev.simmer.scheduler.ReadyHandle;
import dev.simmer.scheduler.Scheduler;
import dev.simmer.scheduler.Situation;
import dev.simmer.trace.TaskId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// Follows choices that somebody made: which task gets the burner, whenever several are ready.
/// Where they end, it is undecided. A callback of the program runs when it came first.
public final class ChosenScheduler implements Scheduler {
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.catalogue.catalogue");
  private final Deque<TaskId> left;
  private int made;

  public ChosenScheduler(List<TaskId> choices) {
    left = new ArrayDeque<>(choices);
  }

  @Override
  public String id() {
    return "choices";
  }

  @Override
  public LoopRules rules() {
    return LoopRules.TASKS;
  }

  @Override
  public Choice choose(Situation now) {
    List<ReadyHandle> ready = now.ready();
    if (!ready.getFirst().kind().stepsTask()) {
      return new Choice.Run(0, texts.getString("chosen.callback"));
    }
    if (ready.stream().filter(handle -> handle.kind().stepsTask()).count() == 1) {
      return new Choice.Run(0, texts.getString("chosen.only"));
    }
    TaskId chosen = left.poll();
    if (chosen == null) {
      return new Choice.Undecided(texts.getString("chosen.none"));
    }
    made++;
    return new Choice.Run(position(ready, chosen), texts.getString("chosen"));
  }

  private int position(List<ReadyHandle> ready, TaskId chosen) {
    for (int i = 0; i < ready.size(); i++) {
      if (ready.get(i).kind().stepsTask() && chosen.equals(ready.get(i).task())) {
        return i;
      }
    }
    String names =
        ready.stream()
            .filter(handle -> handle.kind().stepsTask())
            .map(handle -> handle.task() + " (" + handle.name() + ")")
            .collect(Collectors.joining(", "));
    throw new CannotChooseException(texts.getString("chosen.wrong").formatted(made, chosen, names));
  }
}
