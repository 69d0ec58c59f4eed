package dev.simmer.ui.tables;

import dev.simmer.recording.Playhead;
import dev.simmer.story.Pots;
import dev.simmer.trace.TaskId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the program printed up to the playhead.
public final class OutputModel {
  private final RowWords words = new RowWords();
  private final ReadOnlyObjectWrapper<Lines<OutputRow>> lines =
      new ReadOnlyObjectWrapper<>(Lines.none());

  /// Shows nothing.
  public void clear() {
    lines.set(Lines.none());
  }

  /// Shows what was printed up to the end of a tick.
  public void show(Playhead playhead, Pots pots, Printout printout) {
    int facts = playhead.ticks().factsUpTo(playhead.tick());
    lines.set(new Lines<>(printout.linesIn(facts), i -> row(printout.line(i), pots, facts)));
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
