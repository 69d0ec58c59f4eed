package dev.simmer.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks which file to open.
@FunctionalInterface
public interface FileChoice {
  /// The chosen file; empty if none was chosen.
  Optional<Path> choose(Window owner);
}
