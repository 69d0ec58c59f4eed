package dev.simmer.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The fonts that come with Simmer. Where one is missing, JavaFX falls back to the system's.
final class Fonts {
  private static final String FOLDER = "/dev/simmer/assets/fonts/";
  private static final double SOURCE_SIZE = 12.5;

  private Fonts() {}

  /// Makes Inter and JetBrains Mono known to the stylesheets, and returns the font for source.
  static Font load() {
    load("inter/Inter-Regular.otf");
    load("inter/Inter-SemiBold.otf");
    load("inter/Inter-Bold.otf");
    load("jetbrains-mono/JetBrainsMono-Bold.ttf");
    Font source = load("jetbrains-mono/JetBrainsMono-Regular.ttf");
    return source == null ? Font.font("Monospaced", SOURCE_SIZE) : source;
  }

  private static @Nullable Font load(String file) {
    try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
      return in == null ? null : Font.loadFont(in, SOURCE_SIZE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
