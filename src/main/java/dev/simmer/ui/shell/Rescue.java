package dev.simmer.ui.shell;

import dev.simmer.home.UnsavedText;
import dev.simmer.home.UnsavedTexts;
import dev.simmer.home.UnsavedTexts.Orphan;
import dev.simmer.simulation.Recipe;
import dev.simmer.ui.editor.Draft;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Keeps what the user has written and not saved where it is found after a crash, and finds it
/// there.
final class Rescue {
  /// So much of the writing is lost at most.
  private static final Duration EVERY = Duration.seconds(1);

  private final UnsavedTexts texts;
  private final ShellModel shell;
  private final Draft draft;
  private final Executor worker;
  private final Executor window;
  private final Consumer<Throwable> failures;
  private final PauseTransition pause = new PauseTransition(EVERY);

  /// @param worker reads and writes files
  /// @param window runs what changes the window, on its thread
  /// @param failures hears of failures that nobody expects, on the worker
  Rescue(
      UnsavedTexts texts,
      ShellModel shell,
      Draft draft,
      Executor worker,
      Executor window,
      Consumer<Throwable> failures) {
    this.texts = texts;
    this.shell = shell;
    this.draft = draft;
    this.worker = worker;
    this.window = window;
    this.failures = failures;
    pause.setOnFinished(e -> keep());
    draft.textProperty().addListener(o -> startPause());
    draft.unsavedProperty().addListener((o, was, is) -> startPause());
  }

  /// Typing on and on does not put it off.
  private void startPause() {
    if (pause.getStatus() != Status.RUNNING) {
      pause.playFromStart();
    }
  }

  private void keep() {
    Opened opened = shell.openedProperty().get();
    if (opened == null || !draft.unsavedProperty().get()) {
      clear();
      return;
    }
    Recipe recipe = opened.recipe();
    String written = draft.textProperty().get() + "\n";
    UnsavedText unsaved = new UnsavedText(recipe.name(), recipe.file(), written);
    work(() -> texts.write(unsaved));
  }

  /// There is nothing to be kept.
  void clear() {
    pause.stop();
    work(texts::clear);
  }

  /// Looks for what a Simmer that was killed has left.
  void look(Consumer<Orphan> found) {
    work(() -> texts.orphan().ifPresent(orphan -> window.execute(() -> found.accept(orphan))));
  }

  /// What was found is this Simmer's now.
  void adopt(Orphan orphan) {
    work(
        () -> {
          texts.write(orphan.text());
          texts.forget(orphan);
        });
  }

  /// What was found is not needed any more.
  void forget(Orphan orphan) {
    work(() -> texts.forget(orphan));
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private void work(Work work) {
    worker.execute(
        () -> {
          try {
            work.run();
          } catch (IOException e) {
            failures.accept(e);
          }
        });
  }
}
