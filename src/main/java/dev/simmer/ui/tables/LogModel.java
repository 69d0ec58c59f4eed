package dev.simmer.ui.tables;

import dev.simmer.recording.Playhead;
import dev.simmer.recording.Recording;
import dev.simmer.story.Pots;
import dev.simmer.trace.LoopEvent;
import dev.simmer.trace.TaskId;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// All facts up to the playhead, in plain words.
public final class LogModel {
  /// Nothing was found.
  static final int NOWHERE = -1;

  private final RowWords words = new RowWords();
  private final Executor worker;
  private final Executor window;
  private final ReadOnlyObjectWrapper<Lines<LogRow>> lines =
      new ReadOnlyObjectWrapper<>(Lines.none());
  private final BooleanProperty seen = new SimpleBooleanProperty();
  private IntConsumer onGo = tick -> {};
  private @Nullable Playhead playhead;
  private @Nullable Pots pots;

  /// @param worker looks for words
  /// @param window runs what changes the window, on its thread
  public LogModel(Executor worker, Executor window) {
    this.worker = worker;
    this.window = window;
    seen.addListener(o -> fill());
  }

  /// Hears to which tick the user wants to go.
  public void onGo(IntConsumer action) {
    onGo = action;
  }

  /// Shows nothing.
  public void clear() {
    playhead = null;
    lines.set(Lines.none());
  }

  /// Shows the facts up to the end of a tick.
  public void show(Playhead now, Pots names) {
    if (playhead == null || playhead.recording() != now.recording()) {
      lines.set(Lines.none());
    }
    playhead = now;
    pots = names;
    fill();
  }

  /// Views of long lists are slow, so nothing is put into one that nobody sees.
  private void fill() {
    Playhead now = playhead;
    Pots names = pots;
    if (now == null || names == null || !seen.get()) {
      return;
    }
    Recording recording = now.recording();
    EventWords sentences = new EventWords(recording, names, words);
    int facts = now.ticks().factsUpTo(now.tick());
    lines.set(new Lines<>(facts, i -> row(recording.fact(i), names, sentences.sentence(i))));
  }

  /// Whether the log can be seen; only then it is kept up with the playhead.
  public BooleanProperty seenProperty() {
    return seen;
  }

  private LogRow row(LoopEvent fact, Pots names, String sentence) {
    TaskId task = EventWords.taskOf(fact);
    return new LogRow(words.seconds(fact.time()), task == null ? -1 : names.colour(task), sentence);
  }

  /// Goes to the tick of a fact.
  void go(int fact) {
    if (playhead != null) {
      onGo.accept(playhead.ticks().ofFact(fact));
    }
  }

  /// Looks through the whole recording for words, whatever their case, and goes to the first fact
  /// after another one that is told with them; after the last, it begins anew.
  ///
  /// @param then hears which fact it is, or [#NOWHERE]
  void find(String wanted, int after, IntConsumer then) {
    Playhead now = playhead;
    Pots names = pots;
    String word = wanted.toLowerCase(Locale.ROOT);
    if (now != null && names != null && !word.isBlank()) {
      worker.execute(
          () -> {
            int fact = find(now.recording(), names, word, after);
            window.execute(() -> arrive(now.recording(), fact, then));
          });
    }
  }

  private static int find(Recording recording, Pots names, String word, int after) {
    EventWords sentences = new EventWords(recording, names, new RowWords());
    int count = recording.factCount();
    for (int i = 1; i <= count; i++) {
      int fact = Math.floorMod(after + i, count);
      if (sentences.sentence(fact).toLowerCase(Locale.ROOT).contains(word)) {
        return fact;
      }
    }
    return NOWHERE;
  }

  private void arrive(Recording searched, int fact, IntConsumer then) {
    if (playhead != null && searched.equals(playhead.recording())) {
      if (fact != NOWHERE) {
        go(fact);
      }
      then.accept(fact);
    }
  }

  /// The facts so far.
  ReadOnlyObjectProperty<Lines<LogRow>> linesProperty() {
    return lines.getReadOnlyProperty();
  }
}
