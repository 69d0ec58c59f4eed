package dev.simmer.ui.numbers;

import dev.simmer.recording.Playhead;
import dev.simmer.story.FigureWords;
import dev.simmer.story.Pots;
import dev.simmer.trace.TaskId;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The figures of a run up to the playhead. They are added up beside the window's thread, and only
/// while somebody looks at them.
public final class NumbersModel {
  private final FigureWords words = new FigureWords();
  private final Executor worker;
  private final Executor window;
  private final ReadOnlyObjectWrapper<Numbers> numbers = new ReadOnlyObjectWrapper<>(Numbers.NONE);
  private final ObjectProperty<@Nullable TaskId> selected = new SimpleObjectProperty<>();
  private final BooleanProperty seen = new SimpleBooleanProperty();
  private @Nullable Wanted wanted;
  private boolean busy;

  private record Wanted(Playhead playhead, Pots pots) {}

  /// @param worker adds up
  /// @param window runs what changes the window, on its thread
  public NumbersModel(Executor worker, Executor window) {
    this.worker = worker;
    this.window = window;
    seen.addListener(o -> addUp());
  }

  /// Shows nothing.
  public void clear() {
    wanted = null;
    numbers.set(Numbers.NONE);
  }

  /// Shows the figures up to a playhead.
  public void show(Playhead playhead, Pots pots) {
    if (wanted == null || wanted.playhead.recording() != playhead.recording()) {
      numbers.set(Numbers.NONE);
    }
    wanted = new Wanted(playhead, pots);
    addUp();
  }

  /// Adds up what is wanted last; what was wanted meanwhile is left out.
  private void addUp() {
    Wanted next = wanted;
    if (next == null || busy || !seen.get()) {
      return;
    }
    busy = true;
    worker.execute(
        () -> {
          Numbers sums = Numbers.of(words, next.playhead, next.pots);
          window.execute(() -> publish(next, sums));
        });
  }

  private void publish(Wanted of, Numbers sums) {
    busy = false;
    if (wanted != null && of.playhead.recording() == wanted.playhead.recording()) {
      numbers.set(sums);
    }
    if (wanted != null && !of.equals(wanted)) {
      addUp();
    }
  }

  /// The figures that are shown.
  ReadOnlyObjectProperty<Numbers> numbersProperty() {
    return numbers.getReadOnlyProperty();
  }

  /// The pot that is selected everywhere.
  public ObjectProperty<@Nullable TaskId> selectedProperty() {
    return selected;
  }

  /// Whether somebody looks at them.
  public BooleanProperty seenProperty() {
    return seen;
  }
}
