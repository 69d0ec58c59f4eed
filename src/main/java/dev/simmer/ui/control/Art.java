package dev.simmer.ui.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;

/// The vector art: FXML files of shapes, one thing a file, whose colours are in the style sheets.
public final class Art {
  private static final String FOLDER = "/dev/simmer/assets/art/";

  private Art() {}

  /// A new copy of the art file `name`, such as `chef`.
  public static Node load(String name) {
    URL file = Art.class.getResource(FOLDER + name + ".fxml");
    if (file == null) {
      throw new IllegalArgumentException("no art called " + name);
    }
    try {
      return FXMLLoader.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the art " + name + " cannot be read", e);
    }
  }
}
