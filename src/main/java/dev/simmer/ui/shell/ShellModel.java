package dev.simmer.ui.shell;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.chart.ChartFile;
import dev.simmer.chart.ChartFile.Format;
import dev.simmer.home.KeptFile;
import dev.simmer.simulation.Engine;
import dev.simmer.simulation.Recipe;
import dev.simmer.simulation.RecipeException;
import dev.simmer.simulation.Settings;
import dev.simmer.ui.editor.Trouble;
import dev.simmer.ui.schedulers.SchedulerModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which recipe is open under which scheduler. Recipes are read and run on the worker; all else
/// happens on the window's thread.
public final class ShellModel {
  private final Opener opener;
  private final Background background;
  private final Consumer<Path> documents;
  private final SchedulerModel schedulers;
  private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Trouble> notice = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<String>> shelf = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private boolean beginning;
  private AtomicBoolean cancelled = new AtomicBoolean();

  /// @param documents shows a folder to the user
  ShellModel(
      Engine engine, SchedulerModel schedulers, Background background, Consumer<Path> documents) {
    this.opener = new Opener(engine);
    this.background = background;
    this.documents = documents;
    this.schedulers = schedulers;
    schedulers.settingsProperty().addListener(o -> runAgain());
  }

  /// Finds the recipes that ship.
  void findShelf() {
    background.run(
        () -> {
          List<String> names = RecipeShelf.names();
          background.show(() -> shelf.set(names));
        });
  }

  /// Opens a recipe that ships.
  void openFromShelf(String name) {
    begin(new Opener.ShelfSource(name));
  }

  /// Opens a file.
  void open(Path file) {
    begin(new Opener.FileSource(file));
  }

  /// Opens a recipe that was read already.
  void open(Recipe recipe) {
    begin(new Opener.ReadSource(recipe));
  }

  /// Runs the recipe that is open in other words.
  void run(String source) {
    Opened last = opened.get();
    if (last != null) {
      Recipe recipe = last.recipe();
      forgetRun();
      open(new Opener.ReadSource(new Recipe(recipe.name(), recipe.file(), source)), true);
    }
  }

  /// The recipe that is open is in another file now.
  void isIn(Path file) {
    Opened last = opened.get();
    if (last != null) {
      opened.set(last.in(file));
    }
  }

  private void begin(Opener.Source wanted) {
    forgetRun();
    open(wanted, false);
  }

  /// What was chosen for the run of another text does not count any more.
  private void forgetRun() {
    beginning = true;
    schedulers.forgetRun();
    beginning = false;
  }

  private void runAgain() {
    Opened last = opened.get();
    if (last != null && !beginning) {
      open(new Opener.ReadSource(last.recipe()), true);
    }
  }

  /// @param again whether it is the recipe that is open, in the same words or in others
  private void open(Opener.Source wanted, boolean again) {
    cancel();
    AtomicBoolean token = new AtomicBoolean();
    cancelled = token;
    busy.set(true);
    Settings settings = schedulers.settingsProperty().get();
    background.run(() -> work(wanted, again, settings, token));
  }

  private void work(Opener.Source wanted, boolean again, Settings settings, AtomicBoolean token) {
    if (token.get()) {
      return;
    }
    try {
      Opened result = opener.open(wanted, again, settings, token::get);
      publish(token, () -> succeed(result));
    } catch (RecipeException e) {
      publish(token, () -> notice.set(EndingWords.trouble(wanted.name(), e.problem())));
    } catch (CancellationException e) {
      publish(token, () -> {});
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      publish(token, () -> {});
      background.failures().accept(e);
    }
  }

  private void publish(AtomicBoolean token, Runnable change) {
    background.show(
        () -> {
          if (!token.get()) {
            busy.set(false);
            change.run();
          }
        });
  }

  private void succeed(Opened result) {
    notice.set(null);
    opened.set(result);
  }

  /// Writes a text to a file.
  void save(Path file, String text) {
    background.run(() -> KeptFile.write(file, text), e -> notSaved(file, e));
  }

  /// Draws the chart of what is open into a file.
  void saveChart(Format format, boolean dark, Path file) {
    Opened now = opened.get();
    Opened.Show show = now == null ? null : now.show();
    if (now == null || show == null) {
      return;
    }
    background.run(
        () -> ChartFile.write(show.recording(), now.recipe().name(), dark, format, file),
        e -> notSaved(file, e));
  }

  /// Says why a file could not be written.
  void notSaved(Path file, IOException why) {
    notice.set(EndingWords.notSaved(String.valueOf(file.getFileName()), why));
  }

  /// Looks for schedulers anew, if their folder has changed.
  void findSchedulers() {
    Catalogue known = schedulers.catalogue();
    background.run(
        () -> {
          if (known.isOutdated()) {
            Catalogue found = known.again();
            background.show(() -> schedulers.refresh(found));
          }
        });
  }

  /// Shows a folder in the file manager of the machine, and makes it if it is not there.
  void showFolder(Path folder) {
    background.run(
        () -> {
          Files.createDirectories(folder);
          background.show(() -> documents.accept(folder));
        });
  }

  /// Gives up what is being opened; what was open stays.
  void cancel() {
    cancelled.set(true);
    busy.set(false);
  }

  /// Forgets why the last file could not be opened.
  void dismissNotice() {
    notice.set(null);
  }

  /// Another choice, or another option, runs the open recipe anew.
  SchedulerModel schedulers() {
    return schedulers;
  }

  /// What is shown; null until something was opened.
  ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /// Why the last file could not be opened, while what was open before is still shown.
  ReadOnlyObjectProperty<@Nullable Trouble> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// The names of the recipes that ship.
  ReadOnlyObjectProperty<List<String>> shelfProperty() {
    return shelf.getReadOnlyProperty();
  }

  /// Whether a recipe is being read or run.
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }
}
