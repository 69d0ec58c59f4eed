package dev.simmer.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes the Python files that are dropped onto the window.
final class Drops {
  private final Consumer<Path> onDrop;

  Drops(Consumer<Path> onDrop) {
    this.onDrop = onDrop;
  }

  void install(Scene scene) {
    scene.setOnDragOver(
        drag -> {
          if (recipe(drag).isPresent()) {
            drag.acceptTransferModes(TransferMode.COPY);
          }
          drag.consume();
        });
    scene.setOnDragDropped(
        drag -> {
          Optional<Path> dropped = recipe(drag);
          drag.setDropCompleted(dropped.isPresent());
          drag.consume();
          dropped.ifPresent(onDrop);
        });
  }

  private static Optional<Path> recipe(DragEvent drag) {
    return drag.getDragboard().getFiles().stream()
        .filter(file -> file.getName().endsWith(".py"))
        .findFirst()
        .map(File::toPath);
  }
}
