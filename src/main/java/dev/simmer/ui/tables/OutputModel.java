package dev.simmer.ui.tables;

import dev.simmer.recording.Playhead;
import dev.simmer.story.Pots;
import dev.simmer.trace.TaskId;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the program printed up to the playhead.
public final class OutputModel {
  private final RowWords words = new RowWords();
  private final ReadOnlyObjectWrapper<Lines<OutputRow>> lines =
      new ReadOnlyObjectWrapper<>(Lines.none());
  private final ObjectProperty<@Nullable TaskId> selected = new SimpleObjectProperty<>();
  private final BooleanProperty filtered = new SimpleBooleanProperty();
  private @Nullable Shown shown;
  private List<OutputLine> ofPot = List.of();

  public OutputModel() {
    selected.addListener(o -> filter());
    filtered.addListener(o -> filter());
  }

  /// Shows nothing.
  public void clear() {
    shown = null;
    lines.set(Lines.none());
  }

  /// Shows what was printed up to the end of a tick.
  public void show(Playhead playhead, Pots pots, Printout printout) {
    Shown before = shown;
    Shown now = new Shown(playhead, pots, printout);
    shown = now;
    if (before == null || !printout.equals(before.printout())) {
      filter();
    } else {
      fill(now);
    }
  }

  private void filter() {
    if (shown != null) {
      ofPot = shown.printout().linesOf(filtered.get() ? selected.get() : null);
      fill(shown);
    }
  }

  private void fill(Shown now) {
    int facts = now.playhead().ticks().factsUpTo(now.playhead().tick());
    List<OutputLine> some = ofPot;
    int count = Printout.begun(some, facts);
    lines.set(new Lines<>(count, i -> row(some.get(i), now.pots(), facts)));
  }

  private record Shown(Playhead playhead, Pots pots, Printout printout) {}

  /// The pot that is selected everywhere.
  public ObjectProperty<@Nullable TaskId> selectedProperty() {
    return selected;
  }

  /// Whether only the lines of the selected pot are shown, if one is selected.
  BooleanProperty filteredProperty() {
    return filtered;
  }

  private OutputRow row(OutputLine line, Pots pots, int facts) {
    TaskId task = line.task();
    return new OutputRow(
        words.seconds(line.time()),
        task == null ? words.text("output.outside") : pots.name(task),
        task == null ? -1 : pots.colour(task),
        line.error(),
        line.textIn(facts));
  }

  /// The lines printed so far.
  ReadOnlyObjectProperty<Lines<OutputRow>> linesProperty() {
    return lines.getReadOnlyProperty();
  }
}
