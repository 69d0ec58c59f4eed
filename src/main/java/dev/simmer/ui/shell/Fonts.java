package dev.simmer.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/// The fonts that come with Simmer. Where one is missing, JavaFX falls back to the system's.
final class Fonts {
  private static final double ANY_SIZE = 12;
  private static final String FOLDER = "/dev/simmer/assets/fonts/";

  private Fonts() {}

  /// Makes Inter and JetBrains Mono known to the stylesheets.
  static void load() {
    load("inter/Inter-Regular.otf");
    load("inter/Inter-SemiBold.otf");
    load("inter/Inter-Bold.otf");
    load("jetbrains-mono/JetBrainsMono-Regular.ttf");
    load("jetbrains-mono/JetBrainsMono-Bold.ttf");
  }

  private static void load(String file) {
    try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
      if (in != null) {
        Font.loadFont(in, ANY_SIZE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
