package dev.simmer.ui.shell;

import dev.simmer.home.UnsavedText;
import dev.simmer.home.UnsavedTexts;
import dev.simmer.home.UnsavedTexts.Orphan;
import dev.simmer.simulation.Recipe;
import dev.simmer.ui.editor.Draft;
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
  private final Background background;
  private final PauseTransition pause = new PauseTransition(EVERY);

  Rescue(UnsavedTexts texts, ShellModel shell, Draft draft, Background background) {
    this.texts = texts;
    this.shell = shell;
    this.draft = draft;
    this.background = background;
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
    background.run(() -> texts.write(unsaved));
  }

  /// There is nothing to be kept.
  void clear() {
    pause.stop();
    background.run(texts::clear);
  }

  /// Looks for what a Simmer that was killed has left.
  void look(Consumer<Orphan> found) {
    background.run(
        () -> texts.orphan().ifPresent(orphan -> background.show(() -> found.accept(orphan))));
  }

  /// What was found is this Simmer's now.
  void adopt(Orphan orphan) {
    background.run(
        () -> {
          texts.write(orphan.text());
          texts.forget(orphan);
        });
  }

  /// What was found is not needed any more.
  void forget(Orphan orphan) {
    background.run(() -> texts.forget(orphan));
  }
}
