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
import org.jspecify.annotations.Nullable;

/// The schedulers that the user writes in Python: reads, checks and saves them.
final class Scripts {
  private final SchedulerModel schedulers;
  private final ScriptEditor editor;
  private final Background background;

  Scripts(SchedulerModel schedulers, ScriptEditor editor, Background background) {
    this.schedulers = schedulers;
    this.editor = editor;
    this.background = background;
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
    background.run(
        () -> {
          String source = Files.readString(file);
          background.show(() -> editor.open(id, source));
        });
  }

  private void save(String id, String source) {
    Path folder = folder();
    if (folder != null) {
      boolean replaces = editor.shows(id);
      background.run(() -> save(folder, id, source, replaces), editor::complainOf);
    }
  }

  /// Goes by what was saved; or says what is wrong with it.
  private void save(Path folder, String id, String source, boolean replaces) throws IOException {
    Path file = Catalogue.scriptIn(folder, id);
    if (!replaces && Files.exists(file)) {
      background.show(() -> editor.complainOfName(id));
      return;
    }
    Problem problem = PythonScheduler.problem(source);
    if (problem != null) {
      background.show(() -> editor.complain(problem));
      return;
    }
    KeptFile.write(file, source);
    Catalogue found = schedulers.catalogue().again();
    background.show(() -> use(found, id));
  }

  private void use(Catalogue found, String id) {
    editor.close();
    found.find(id).ifPresent(entry -> schedulers.reload(found, entry));
  }
}
