package dev.simmer.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks for files.
@FunctionalInterface
public interface FileChoice {
  /// The file to open; empty if none was chosen.
  Optional<Path> choose(Window owner);

  /// The file to save to; empty if none was chosen.
  default Optional<Path> chooseToSave(Window owner, Wish wish) {
    return choose(owner);
  }

  /// What is to be saved.
  ///
  /// @param title of the question
  /// @param kind how such files are called
  /// @param ending what their names end with, such as `.py`
  /// @param name what to offer
  record Wish(String title, String kind, String ending, String name) {}
}
