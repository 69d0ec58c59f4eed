package dev.simmer.ui.tables;

import dev.simmer.recording.LoopState;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.TaskState;
import dev.simmer.recording.Timeline;
import dev.simmer.recording.Wait;
import dev.simmer.story.Story;
import dev.simmer.trace.TaskId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What is known of the selected pot after a tick.
public final class DetailsModel {
  private static final int LONGEST_CHAIN = 12;
  private static final int MOST_NAMES = 4;

  private final RowWords words = new RowWords();
  private final ObjectProperty<@Nullable TaskId> selected = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Details> details = new ReadOnlyObjectWrapper<>();
  private @Nullable Playhead playhead;
  private @Nullable Story story;

  public DetailsModel() {
    selected.addListener(o -> update());
  }

  /// Shows nothing.
  public void clear() {
    playhead = null;
    update();
  }

  /// Shows the selected pot after a tick.
  public void show(Playhead now, Story told) {
    playhead = now;
    story = told;
    update();
  }

  /// The pot to show; null for none.
  public ObjectProperty<@Nullable TaskId> selectedProperty() {
    return selected;
  }

  /// Null while no pot is selected that was made already.
  ReadOnlyObjectProperty<@Nullable Details> detailsProperty() {
    return details.getReadOnlyProperty();
  }

  private void update() {
    TaskId id = selected.get();
    if (playhead == null || story == null || id == null) {
      details.set(null);
      return;
    }
    LoopState state = playhead.state();
    TaskState task = state.task(id);
    details.set(task == null ? null : details(task, state, story, playhead));
  }

  private Details details(TaskState task, LoopState state, Story told, Playhead now) {
    List<Details.Line> lines = new ArrayList<>();
    add(lines, "detail.state", phase(task, state, told));
    add(lines, "detail.chain", chain(task, state, told));
    add(lines, "detail.waited", waitedBy(task, state, told));
    add(lines, "detail.made", madeBy(task, told, now));
    String steps = words.text("detail.steps.text", task.steps(), told.seconds(task.runTime()));
    add(lines, "detail.steps", steps);
    add(lines, "detail.result", task.value() == null ? "" : task.value());
    return new Details(
        task.id(), told.pots().name(task.id()), told.pots().colour(task.id()), lines);
  }

  private void add(List<Details.Line> lines, String label, String text) {
    if (!text.isEmpty()) {
      lines.add(new Details.Line(words.text(label), text));
    }
  }

  private String phase(TaskState task, LoopState state, Story told) {
    boolean cooks = task.id().equals(state.current()) && !task.phase().isDone();
    String key = cooks ? "detail.cooks" : "detail." + task.phase().name().toLowerCase(Locale.ROOT);
    int at = cooks ? state.burner().line() : task.line();
    String since = words.text(key, told.seconds(cooks ? state.burner().since() : task.since()));
    boolean placed = at > 0 && !task.phase().isDone();
    return placed ? words.text("detail.at", since, at) : since;
  }

  /// `main → gather → coffee → sleep(3)`; empty for a pot that waits for nothing.
  private static String chain(TaskState task, LoopState state, Story told) {
    List<String> links = new ArrayList<>();
    Set<TaskId> seen = new HashSet<>();
    TaskState link = task;
    while (link != null && seen.add(link.id()) && links.size() < LONGEST_CHAIN) {
      links.add(told.pots().name(link.id()));
      Wait wait = link.waitsFor();
      if (wait != null) {
        links.add(told.waitsFor(link));
      }
      link = wait == null ? null : unfinished(wait, state);
    }
    return links.size() == 1 ? "" : String.join(" → ", links);
  }

  private static @Nullable TaskState unfinished(Wait wait, LoopState state) {
    for (TaskId id : wait.tasks()) {
      TaskState task = state.task(id);
      if (task != null && !task.phase().isDone()) {
        return task;
      }
    }
    return null;
  }

  private String waitedBy(TaskState task, LoopState state, Story told) {
    if (task.phase().isDone()) {
      return "";
    }
    List<String> names =
        state.tasks().stream()
            .filter(other -> waitsFor(other, task.id()))
            .limit(MOST_NAMES)
            .map(other -> told.pots().name(other.id()))
            .toList();
    return String.join(words.text("names.and"), names);
  }

  private static boolean waitsFor(TaskState other, TaskId task) {
    Wait wait = other.waitsFor();
    return wait != null && other.phase().isWaiting() && wait.tasks().contains(task);
  }

  private String madeBy(TaskState task, Story told, Playhead now) {
    Timeline.Lane lane = now.recording().timeline().laneOf(task.id());
    String at = told.seconds(lane == null ? 0 : lane.span(0).from());
    TaskId maker = task.madeBy();
    return maker == null
        ? words.text("detail.made.program", at)
        : words.text("detail.made.pot", told.pots().name(maker), at);
  }
}
