package dev.simmer.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.simmer.home.Preferences.Look;
import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
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

  /// The theme for what the user has set.
  static Theme of(Look look) {
    return switch (look) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    };
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
