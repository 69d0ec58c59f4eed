package dev.simmer.ui.shell;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.CodeArea;

/// A Simmer in a process of its own, in which somebody writes and does not save. It has to be
/// killed.
public final class Typist {
  static final String TYPES = "types";
  static final String TYPED = "print('half a soup')";

  private Typist() {}

  /// Opens a window and writes into its recipe.
  ///
  /// @param arguments where the user's own is kept
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Platform.startup(() -> open(folder));
  }

  private static void open(Path folder) {
    Stage stage = new Stage();
    Windows.real(stage, folder).show();
    stage
        .titleProperty()
        .addListener(
            (o, was, title) -> {
              if (title.startsWith("breakfast")) {
                Platform.runLater(() -> type(stage));
              }
            });
  }

  private static void type(Stage stage) {
    CodeArea code = (CodeArea) stage.getScene().lookup("#recipe");
    System.out.println(TYPES);
    code.setText(TYPED);
  }
}
