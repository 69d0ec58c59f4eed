package dev.simmer.ui.shell;

import dev.simmer.recording.Playhead;
import dev.simmer.recording.ReadyState;
import dev.simmer.simulation.Ending;
import dev.simmer.trace.TaskId;
import dev.simmer.ui.schedulers.ChefStrip;
import dev.simmer.ui.schedulers.SchedulerModel;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lets the user choose who gets the burner, where the run waits for that.
final class Chef {
  private final SchedulerModel schedulers;
  private final ShellModel shell;
  private final Features features;
  private final ChefStrip strip;

  Chef(ShellModel shell, Features features, ChefStrip strip) {
    this.schedulers = shell.schedulers();
    this.shell = shell;
    this.features = features;
    this.strip = strip;
    features.playback().playheadProperty().subscribe(this::tell);
  }

  private void tell(@Nullable Playhead now) {
    Opened.Show show = show();
    if (show == null || now == null) {
      return;
    }
    if (show.ending() instanceof Ending.Undecided) {
      strip.ask(now.isLast());
    } else {
      strip.tellEnd(show.story().seconds(show.recording().end()));
    }
  }

  /// Gives a pot the burner, if it is ready and the run waits for that.
  void choose(TaskId pot) {
    if (ready().contains(pot)) {
      schedulers.give(pot);
    }
  }

  /// Gives the burner to the pot that stands at a place of the ready queue, from 1 on, if the run
  /// waits for that.
  void choose(int place) {
    List<ReadyState> ready = queue();
    if (place <= ready.size()) {
      ReadyState handle = ready.get(place - 1);
      if (handle.kind().stepsTask() && handle.task() != null) {
        schedulers.give(handle.task());
      }
    }
  }

  /// Whose turn it can be.
  private List<TaskId> ready() {
    return queue().stream()
        .filter(handle -> handle.kind().stepsTask())
        .map(ReadyState::task)
        .filter(Objects::nonNull)
        .toList();
  }

  /// The ready queue as it is numbered on screen; empty where the run does not wait for a choice.
  private List<ReadyState> queue() {
    Playhead now = features.playback().playheadProperty().get();
    Opened.Show show = show();
    boolean asks =
        show != null
            && now != null
            && now.isLast()
            && schedulers.choicesProperty().get() != null
            && !shell.busyProperty().get()
            && show.ending() instanceof Ending.Undecided;
    return asks
        ? now.state().ready().stream().filter(handle -> handle.kind().runsProgram()).toList()
        : List.of();
  }

  private Opened.@Nullable Show show() {
    Opened opened = shell.openedProperty().get();
    return opened == null ? null : opened.show();
  }
}
