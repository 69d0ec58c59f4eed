package dev.simmer.ui.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;

/// Reads the layout of a view, which lies in an FXML file beside the view's class.
public final class Fxml {
  private Fxml() {}

  /// Fills in the controller's fields from the layout in `file`.
  ///
  /// @param root what the root of the layout is
  /// @return the root
  public static <T> T load(Class<T> root, Object controller, String file, ResourceBundle texts) {
    URL url = Objects.requireNonNull(controller.getClass().getResource(file), file);
    FXMLLoader loader = new FXMLLoader(url, texts);
    loader.setController(controller);
    try {
      return root.cast(loader.load());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
