package dev.simmer.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/// Light or dark: AtlantaFX with Simmer's colours on top.
enum Theme {
  LIGHT(new PrimerLight().getUserAgentStylesheet(), ""),
  DARK(new PrimerDark().getUserAgentStylesheet(), "simmer-dark.css");

  private static final String STYLES = "/dev/simmer/assets/styles/";

  private final String base;
  private final String colours;

  Theme(String base, String colours) {
    this.base = base;
    this.colours = colours;
  }

  Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /// Dresses a scene. Its popups and dialogs have scenes of their own, which only the application's
  /// style sheet reaches.
  void dress(Scene scene) {
    Application.setUserAgentStylesheet(base);
    scene.getStylesheets().setAll(url("simmer.css"));
    if (!colours.isEmpty()) {
      scene.getStylesheets().add(url(colours));
    }
  }

  private static String url(String file) {
    URL url = Theme.class.getResource(STYLES + file);
    return Objects.requireNonNull(url, file).toExternalForm();
  }
}
