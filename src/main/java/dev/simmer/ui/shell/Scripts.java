package dev.simmer.ui.shell;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.catalogue.SchedulerEntry;
import dev.simmer.catalogue.SchedulerEntry.Origin;
import dev.simmer.home.KeptFile;
import dev.simmer.simulation.Problem;
import dev.simmer.simulation.PythonScheduler;
import dev.simmer.ui.schedulers.SchedulerModel;
import dev.simmer.ui.schedulers.ScriptEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The schedulers that the user writes in Python: reads, checks and saves them.
final class Scripts {
  private final SchedulerModel schedulers;
  private final ScriptEditor editor;
  private final Executor worker;
  private final Executor window;
  private final Consumer<Throwable> failures;

  /// @param worker reads and writes files
  /// @param window runs what changes the window, on its thread
  /// @param failures hears of failures that nobody expects, on the worker
  Scripts(
      SchedulerModel schedulers,
      ScriptEditor editor,
      Executor worker,
      Executor window,
      Consumer<Throwable> failures) {
    this.schedulers = schedulers;
    this.editor = editor;
    this.worker = worker;
    this.window = window;
    this.failures = failures;
    editor.onSave(this::save);
  }

  /// Opens the one that is chosen, if the user has written it; else a new one.
  void write() {
    SchedulerEntry chosen = schedulers.planProperty().get().entry();
    Path folder = folder();
    if (folder != null && chosen.origin() == Origin.PYTHON) {
      read(chosen.id(), Catalogue.scriptIn(folder, chosen.id()));
    } else {
      editor.open();
    }
  }

  private @Nullable Path folder() {
    return schedulers.catalogue().folder().orElse(null);
  }

  private void read(String id, Path file) {
    worker.execute(
        () -> {
          try {
            String source = Files.readString(file);
            window.execute(() -> editor.open(id, source));
          } catch (IOException e) {
            failures.accept(e);
          }
        });
  }

  private void save(String id, String source) {
    Path folder = folder();
    if (folder != null) {
      worker.execute(() -> save(folder, id, source));
    }
  }

  /// Goes by what was saved; or says what is wrong with it.
  private void save(Path folder, String id, String source) {
    Problem problem = PythonScheduler.problem(source);
    if (problem != null) {
      window.execute(() -> editor.complain(problem));
      return;
    }
    try {
      KeptFile.write(Catalogue.scriptIn(folder, id), source);
      Catalogue found = schedulers.catalogue().again();
      window.execute(() -> use(found, id));
    } catch (IOException e) {
      window.execute(() -> editor.complainOf(e));
    }
  }

  private void use(Catalogue found, String id) {
    editor.close();
    found.find(id).ifPresent(entry -> schedulers.reload(found, entry));
  }
}
