package dev.simmer.ui.shell;

import dev.simmer.catalogue.Catalogue;
import dev.simmer.home.UserFolder;
import dev.simmer.simulation.Engine;
import dev.simmer.simulation.PythonScheduler;
import dev.simmer.simulation.Simulation;
import dev.simmer.ui.playback.FakePulse;
import dev.simmer.ui.playback.Pulse;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;

/// Makes windows for tests, which keep what is the user's own in a folder of the test's.
final class Windows {
  private Windows() {}

  /// A window that runs recipes as Simmer does, with a pulse that never beats.
  static MainWindow real(Stage stage, Path folder, FileChoice files) {
    return real(stage, folder, files, new FakePulse());
  }

  /// A window that runs recipes as Simmer does.
  static MainWindow real(Stage stage, Path folder, FileChoice files, Pulse pulse) {
    return make(stage, folder, files, pulse, new Simulation()::record);
  }

  /// A window that runs recipes as Simmer does, and asks for no files.
  static MainWindow real(Stage stage, Path folder) {
    return real(stage, folder, owner -> Optional.empty());
  }

  static MainWindow make(Stage stage, Path path, FileChoice files, Pulse pulse, Engine engine) {
    UserFolder folder = new UserFolder(path.resolve(".simmer"));
    Catalogue schedulers = Catalogue.withPlugins(folder.schedulers(), PythonScheduler::checked);
    return new MainWindow(
        stage,
        new WindowKit(
            engine,
            new Simulation()::check,
            schedulers,
            pulse,
            files,
            folder,
            folder.preferences().read()));
  }
}
