package dev.simmer.ui.shell;

import dev.simmer.home.KeptFile;
import dev.simmer.home.UnsavedText;
import dev.simmer.simulation.Problem;
import dev.simmer.simulation.Proofreader;
import dev.simmer.simulation.Recipe;
import dev.simmer.ui.editor.Draft;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What the user writes into the recipe: looked through while it is written, run and saved, and
/// never lost without a question.
final class Editing {
  private static final Duration PAUSE_IN_TYPING = Duration.millis(400);
  private static final String ENDING = ".py";

  private final Stage stage;
  private final ShellModel shell;
  private final Features features;
  private final Draft draft;
  private final Proofreader proofreader;
  private final FileChoice files;
  private final Background background;
  private final UnsavedQuestion question = new UnsavedQuestion();
  private final PauseTransition pause = new PauseTransition(PAUSE_IN_TYPING);
  private final ResourceBundle texts = ResourceBundle.getBundle("dev.simmer.ui.shell.Shell");
  private Consumer<Path> onSaved = file -> {};
  private @Nullable Recipe awaited;
  private Runnable whenThere = () -> {};

  Editing(Stage stage, ShellModel shell, Features features, WindowKit kit, Background background) {
    this.stage = stage;
    this.shell = shell;
    this.features = features;
    this.draft = features.recipe().draft();
    this.proofreader = kit.proofreader();
    this.files = kit.files();
    this.background = background;
    pause.setOnFinished(e -> proofread());
    draft.textProperty().addListener(o -> pause.playFromStart());
    shell.openedProperty().addListener((o, was, is) -> arrive(is));
  }

  /// Begins a new recipe.
  void begin() {
    Recipe fresh = new Recipe(texts.getString("new.name"), null, texts.getString("new.recipe"));
    open(fresh, () -> draft.editingProperty().set(true));
  }

  /// Brings back what was not saved when Simmer ended.
  void bringBack(UnsavedText left) {
    Recipe recipe = new Recipe(left.name(), left.file(), left.text());
    open(recipe, draft::isNowhere);
  }

  private void open(Recipe recipe, Runnable then) {
    awaited = recipe;
    whenThere = then;
    shell.open(recipe);
  }

  private void arrive(@Nullable Opened opened) {
    if (opened != null && opened.recipe().equals(awaited)) {
      awaited = null;
      whenThere.run();
    }
  }

  /// Hears of each file that the recipe is saved to.
  void onSaved(Consumer<Path> action) {
    onSaved = action;
  }

  /// Runs the recipe as it is written.
  void run() {
    draft.editingProperty().set(false);
    shell.run(draft.textProperty().get() + "\n");
  }

  private void proofread() {
    String written = draft.textProperty().get();
    if (draft.staleProperty().get()) {
      background.run(
          () -> {
            Problem problem = proofreader.read(written);
            background.show(() -> tell(written, problem));
          });
    }
  }

  private void tell(String written, @Nullable Problem problem) {
    if (draft.staleProperty().get() && draft.textProperty().get().equals(written)) {
      features.diagnose(problem == null ? null : EndingWords.trouble(problem));
    }
  }

  void save() {
    save(() -> {});
  }

  /// Saves the recipe to a file that the user is asked for.
  void saveAs() {
    saveAs(() -> {});
  }

  private void save(Runnable then) {
    Recipe recipe = recipe();
    if (recipe == null) {
      return;
    }
    Path file = recipe.file();
    if (file == null) {
      saveAs(then);
    } else {
      write(file, recipe, then);
    }
  }

  private void saveAs(Runnable then) {
    Recipe recipe = recipe();
    if (recipe != null) {
      FileChoice.Wish wish =
          new FileChoice.Wish(
              texts.getString("save.recipe"),
              texts.getString("open.filter"),
              ENDING,
              recipe.name());
      files.chooseToSave(stage, wish).ifPresent(file -> write(file, recipe, then));
    }
  }

  private void write(Path file, Recipe recipe, Runnable then) {
    String written = draft.textProperty().get();
    String end = recipe.source().contains("\r\n") ? "\r\n" : "\n";
    background.run(
        () -> {
          KeptFile.write(file, written.isEmpty() ? "" : (written + "\n").replace("\n", end));
          background.show(() -> succeed(file, written, then));
        },
        e -> shell.notSaved(file, e));
  }

  private void succeed(Path file, String written, Runnable then) {
    draft.savedAs(written);
    shell.isIn(file);
    onSaved.accept(file);
    then.run();
  }

  /// Does something by which the recipe goes from the window; before that, if it has changes that
  /// are not saved, asks whether they are to be.
  void leave(Runnable next) {
    Recipe recipe = recipe();
    if (recipe == null || !draft.unsavedProperty().get()) {
      next.run();
      return;
    }
    question.ask(stage, recipe.name(), answer -> leave(answer, next));
  }

  private void leave(UnsavedQuestion.Answer answer, Runnable next) {
    switch (answer) {
      case SAVE -> save(next);
      case DISCARD -> next.run();
      case CANCEL -> {
        // It stays.
      }
    }
  }

  private @Nullable Recipe recipe() {
    Opened opened = shell.openedProperty().get();
    return opened == null ? null : opened.recipe();
  }
}
