package dev.simmer.ui.editor;

import dev.simmer.recording.LoopState;
import dev.simmer.recording.Playhead;
import dev.simmer.recording.TaskState;
import dev.simmer.story.Pots;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the recipe pane shows: source, the line that runs, where the pots stand, what is wrong.
public final class RecipeModel {
  private static final int MOST_DOTS = 3;

  private final ReadOnlyObjectWrapper<SourceText> source =
      new ReadOnlyObjectWrapper<>(SourceText.EMPTY);
  private final ReadOnlyObjectWrapper<Map<Integer, PotMarks>> marks =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyIntegerWrapper runningLine = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>();
  private final Draft draft = new Draft();
  private final ReadOnlyObjectWrapper<Set<Integer>> breakpoints =
      new ReadOnlyObjectWrapper<>(Set.of());
  private @Nullable Playhead playhead;
  private @Nullable Pots pots;
  private Runnable dismissal = () -> complain(null);

  public RecipeModel() {
    draft.staleProperty().addListener(o -> mark());
  }

  /// Shows another recipe, at which no pot stands yet.
  public void open(SourceText opened, @Nullable Trouble wrong) {
    trouble.set(null);
    clear();
    breakpoints.set(Set.of());
    source.set(opened);
    draft.open(opened.text());
    trouble.set(wrong);
  }

  /// The recipe ran again, in the words that are shown or in older ones. What the user has written
  /// since stays.
  public void openAgain(SourceText ran, @Nullable Trouble wrong) {
    clear();
    draft.ranWith(ran.text());
    trouble.set(wrong);
  }

  private void clear() {
    playhead = null;
    marks.set(Map.of());
    runningLine.set(0);
  }

  /// Shows what is wrong, or that nothing is.
  public void complain(@Nullable Trouble wrong) {
    trouble.set(wrong);
  }

  /// Calls this, in place of taking the message away, when the user wants to see it no more.
  public void onDismiss(Runnable action) {
    dismissal = action;
  }

  void dismiss() {
    dismissal.run();
  }

  /// Shows where the pots stand after a tick, as long as the text is the one that ran.
  public void show(Playhead now, Pots names) {
    playhead = now;
    pots = names;
    mark();
  }

  private void mark() {
    if (playhead == null || pots == null || draft.staleProperty().get()) {
      marks.set(Map.of());
      runningLine.set(0);
    } else {
      mark(playhead.state(), pots);
    }
  }

  private void mark(LoopState state, Pots names) {
    runningLine.set(state.current() == null ? 0 : state.burner().line());
    Map<Integer, PotMarks> next = new HashMap<>();
    for (TaskState task : state.tasks()) {
      int line = lineOf(task, state);
      if (line > 0) {
        next.merge(line, mark(task, names), RecipeModel::together);
      }
    }
    marks.set(Map.copyOf(next));
  }

  private static int lineOf(TaskState task, LoopState state) {
    if (task.id().equals(state.current())) {
      return state.burner().line();
    }
    return task.phase().isDone() ? 0 : task.line();
  }

  private static PotMarks mark(TaskState task, Pots pots) {
    return new PotMarks(List.of(pots.colour(task.id())), List.of(pots.name(task.id())), 0);
  }

  private static PotMarks together(PotMarks some, PotMarks one) {
    if (some.colours().size() == MOST_DOTS) {
      return new PotMarks(some.colours(), some.names(), some.more() + 1);
    }
    List<Integer> colours = new ArrayList<>(some.colours());
    List<String> names = new ArrayList<>(some.names());
    colours.addAll(one.colours());
    names.addAll(one.names());
    return new PotMarks(List.copyOf(colours), List.copyOf(names), 0);
  }

  /// Sets or takes away a breakpoint at a line, counted from 1.
  void toggleBreakpoint(int line) {
    Set<Integer> lines = new TreeSet<>(breakpoints.get());
    if (!lines.remove(line)) {
      lines.add(line);
    }
    breakpoints.set(Set.copyOf(lines));
  }

  /// The lines at which play stops, counted from 1.
  ReadOnlyObjectProperty<Set<Integer>> breakpointsProperty() {
    return breakpoints.getReadOnlyProperty();
  }

  /// Whether a pot gets to a breakpoint in the playhead's tick: it goes on from there, blocks there
  /// or waits there.
  public boolean breaksAt(Playhead now) {
    Set<Integer> lines = breakpoints.get();
    return !lines.isEmpty()
        && now.facts().stream().anyMatch(fact -> lines.contains(fact.stepLine()));
  }

  /// The text as the user edits it.
  public Draft draft() {
    return draft;
  }

  ReadOnlyObjectProperty<SourceText> sourceProperty() {
    return source.getReadOnlyProperty();
  }

  /// By line, counted from 1.
  ReadOnlyObjectProperty<Map<Integer, PotMarks>> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  /// Counted from 1; 0 if no code of the recipe ran in this tick.
  public ReadOnlyIntegerProperty runningLineProperty() {
    return runningLine.getReadOnlyProperty();
  }

  /// What is wrong, if something is.
  public ReadOnlyObjectProperty<@Nullable Trouble> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }
}
