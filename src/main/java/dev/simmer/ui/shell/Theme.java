package dev.simmer.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;

/// Light or dark: AtlantaFX with Simmer's colours on top.
enum Theme {
  LIGHT(new PrimerLight().getUserAgentStylesheet(), "simmer.css"),
  DARK(new PrimerDark().getUserAgentStylesheet(), "simmer.css", "simmer-dark.css");

  private static final String STYLES = "/dev/simmer/assets/styles/";

  private final String base;
  private final List<String> files;

  Theme(String base, String... files) {
    this.base = base;
    this.files = List.of(files);
  }

  Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  void dress(Scene scene) {
    scene.setUserAgentStylesheet(base);
    Stream<String> sheets = files.stream().map(Theme::url);
    scene.getStylesheets().setAll(sheets.toList());
  }

  private static String url(String file) {
    URL url = Theme.class.getResource(STYLES + file);
    return Objects.requireNonNull(url, file).toExternalForm();
  }
}
