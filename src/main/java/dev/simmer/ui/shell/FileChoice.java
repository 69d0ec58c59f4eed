package dev.simmer.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks which file to open.
@FunctionalInterface
public interface FileChoice {
  /// The file to open; empty if none was chosen.
  Optional<Path> choose(Window owner);

  /// The file to save to; empty if none was chosen.
  default Optional<Path> chooseToSave(Window owner) {
    return choose(owner);
  }
}
