package dev.simmer.ui.tables;

import dev.simmer.recording.Granularity;
import dev.simmer.recording.LoopState;
import dev.simmer.recording.Occupancy;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.ReadyState;
import dev.simmer.recording.TaskState;
import dev.simmer.recording.Timeline;
import dev.simmer.recording.Wait;
import dev.simmer.story.Pots;
import dev.simmer.story.Story;
import dev.simmer.trace.TaskId;
import dev.simmer.trace.VirtualTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which pot stands in which table after a tick, and what is said about it there.
public final class TablesModel {
  private final RowWords words = new RowWords();
  private final ReadOnlyObjectWrapper<PotRows> burner = table();
  private final ReadOnlyIntegerWrapper burnerCount = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyObjectWrapper<PotRows> ready = table();
  private final ReadOnlyObjectWrapper<PotRows> waiting = table();
  private final ReadOnlyObjectWrapper<PotRows> done = table();
  private final ObjectProperty<@Nullable TaskId> selected = new SimpleObjectProperty<>();
  private final LongProperty displayedTime = new SimpleLongProperty();
  private @Nullable Shown shown;
  private boolean beforeEnd;

  private static ReadOnlyObjectWrapper<PotRows> table() {
    return new ReadOnlyObjectWrapper<>(PotRows.none());
  }

  public TablesModel() {
    displayedTime.addListener(o -> changeMoment());
  }

  /// Shows nothing.
  public void clear() {
    shown = null;
    List.of(burner, ready, waiting, done).forEach(table -> table.set(PotRows.none()));
  }

  /// Shows where everything stands after a tick.
  public void show(Playhead playhead, Story story) {
    shown = new Shown(playhead, story);
    fill();
  }

  /// While the clock moves, the tables still show where the tick before left everybody.
  private void fill() {
    Shown now = shown;
    if (now != null) {
      beforeEnd = now.isBeforeEnd(displayedTime.get());
      List<Occupancy> burners = now.playhead().burners();
      burnerCount.set(burners.size());
      burner.set(burnerRows(burners, now.playhead().state(), now.story()));
      fill(beforeEnd ? now.playhead().back() : now.playhead(), now.story());
    }
  }

  private void changeMoment() {
    if (shown != null && beforeEnd != shown.isBeforeEnd(displayedTime.get())) {
      fill();
    }
  }

  private void fill(Playhead playhead, Story story) {
    LoopState state = playhead.state();
    ready.set(readyRows(state, story, playhead.granularity() == Granularity.EVERY_HANDLE));
    waiting.set(waitingRows(state, story));
    done.set(doneRows(state, story, playhead.recording().timeline()));
  }

  /// Who is on the burners in this tick.
  private PotRows burnerRows(List<Occupancy> burners, LoopState state, Story story) {
    List<PotRow> rows = new ArrayList<>();
    for (Occupancy held : burners) {
      for (TaskId id : held.all()) {
        rows.add(
            id.equals(state.current())
                ? cookingRow(id, state, story)
                : heldRow(id, held, state, story));
      }
    }
    return PotRows.of(rows, rows::get, PotRow::task);
  }

  private PotRow heldRow(TaskId id, Occupancy held, LoopState state, Story story) {
    TaskState task = state.task(id);
    String note = words.text("since", story.seconds(held.since()));
    return row(id, story.pots(), line(task == null ? 0 : task.line()), note, state.time());
  }

  private PotRow cookingRow(TaskId current, LoopState state, Story story) {
    String note =
        state.burner().blocked() > 0
            ? words.text("blocked", story.seconds(state.burner().blocked()))
            : words.text("since", story.seconds(state.burner().since()));
    return row(current, story.pots(), line(state.burner().line()), note, state.time());
  }

  private PotRows readyRows(LoopState state, Story story, boolean everyHandle) {
    List<ReadyState> queue =
        everyHandle
            ? state.ready()
            : state.ready().stream().filter(handle -> handle.kind().runsProgram()).toList();
    return PotRows.of(
        queue, i -> readyRow(queue.get(i), i, state, story), handle -> stepped(handle));
  }

  private static @Nullable TaskId stepped(ReadyState handle) {
    return handle.kind().stepsTask() ? handle.task() : null;
  }

  private PotRow readyRow(ReadyState handle, int index, LoopState state, Story story) {
    String place = story.ordinal(index + 1);
    TaskId id = stepped(handle);
    TaskState task = id == null ? null : state.task(id);
    if (id == null || task == null) {
      String what = words.text("handle", handle.kind().word());
      String owner = handle.task() == null ? "" : story.pots().name(handle.task());
      return new PotRow(null, what, -1, owner, place, state.time(), 0, VirtualTime.NEVER);
    }
    String detail = task.steps() == 0 ? story.next(handle, state) : line(task.line());
    return row(id, story.pots(), detail, place, state.time());
  }

  private PotRows waitingRows(LoopState state, Story story) {
    List<TaskState> pots =
        state.tasks().stream()
            .filter(task -> task.phase().isWaiting())
            .sorted(Comparator.comparingLong(TablesModel::due))
            .toList();
    return PotRows.of(pots, i -> waitingRow(pots.get(i), state, story), task -> task.id());
  }

  private static long due(TaskState task) {
    Wait wait = task.waitsFor();
    return wait == null ? VirtualTime.NEVER : wait.until();
  }

  private PotRow waitingRow(TaskState task, LoopState state, Story story) {
    Pots pots = story.pots();
    return new PotRow(
        task.id(),
        pots.name(task.id()),
        pots.colour(task.id()),
        story.waitsFor(task),
        story.until(task, state),
        state.time(),
        task.since(),
        due(task));
  }

  private PotRows doneRows(LoopState state, Story story, Timeline timeline) {
    List<TaskState> served =
        state.tasks().stream()
            .filter(task -> task.phase().isDone())
            .sorted(Comparator.comparingInt(task -> endOf(task, timeline)))
            .toList();
    return PotRows.of(served, i -> doneRow(served.get(i), story, state.time()), task -> task.id());
  }

  /// The index of the fact that ended a task, as many may end at the same instant.
  private static int endOf(TaskState task, Timeline timeline) {
    Timeline.Lane lane = timeline.laneOf(task.id());
    return lane == null ? 0 : lane.span(lane.size() - 1).fromFact();
  }

  private PotRow doneRow(TaskState task, Story story, long now) {
    String value = task.value();
    String detail = value == null ? words.text("cancelled") : value;
    return row(task.id(), story.pots(), detail, words.text("at", story.seconds(task.since())), now);
  }

  private static PotRow row(TaskId task, Pots pots, String detail, String note, long now) {
    return new PotRow(
        task, pots.name(task), pots.colour(task), detail, note, now, 0, VirtualTime.NEVER);
  }

  private String line(int line) {
    return line > 0 ? words.text("line", line) : words.text("next.step");
  }

  /// The pot that is selected in all tables.
  public ObjectProperty<@Nullable TaskId> selectedProperty() {
    return selected;
  }

  /// Virtual time in nanoseconds as clocks show it, for what is left of timers.
  public LongProperty displayedTimeProperty() {
    return displayedTime;
  }

  ReadOnlyObjectProperty<PotRows> burnerProperty() {
    return burner.getReadOnlyProperty();
  }

  /// How many burners there are.
  ReadOnlyIntegerProperty burnerCountProperty() {
    return burnerCount.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<PotRows> readyProperty() {
    return ready.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<PotRows> waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<PotRows> doneProperty() {
    return done.getReadOnlyProperty();
  }

  private record Shown(Playhead playhead, Story story) {
    boolean isBeforeEnd(long time) {
      return time < playhead.time() && playhead.isMoveOfClock();
    }
  }
}
