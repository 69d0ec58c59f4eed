package dev.simmer.ui.tables;

import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.story.Pots;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// All facts up to the playhead, in plain words.
public final class LogModel {
  private final RowWords words = new RowWords();
  private final ReadOnlyObjectWrapper<Lines<LogRow>> lines =
      new ReadOnlyObjectWrapper<>(Lines.none());

  /// Shows nothing.
  public void clear() {
    lines.set(Lines.none());
  }

  /// Shows the facts up to the end of a tick.
  public void show(Playhead playhead, Pots pots) {
    Recording recording = playhead.recording();
    EventWords sentences = new EventWords(pots, words);
    int facts = playhead.ticks().factsUpTo(playhead.tick());
    lines.set(new Lines<>(facts, i -> row(recording.fact(i), pots, sentences)));
  }

  private LogRow row(LoopEvent fact, Pots pots, EventWords sentences) {
    TaskId task = EventWords.taskOf(fact);
    return new LogRow(
        words.seconds(fact.time()),
        task == null ? -1 : pots.colour(task),
        sentences.sentence(fact));
  }

  /// The facts so far.
  ReadOnlyObjectProperty<Lines<LogRow>> linesProperty() {
    return lines.getReadOnlyProperty();
  }
}
