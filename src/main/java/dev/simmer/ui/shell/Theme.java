package dev.simmer.ui.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.simmer.home.Preferences.Look;
import java.net.URL;
import java.net.URLEncoder;
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
  ///
  /// @param percent how large the text of popups is, which are not in the scene that is enlarged
  void dress(Scene scene, int percent) {
    Application.setUserAgentStylesheet(base);
    scene.getStylesheets().setAll(url("simmer.css"));
    if (!colours.isEmpty()) {
      scene.getStylesheets().add(url(colours));
    }
    if (percent != 100) {
      scene.getStylesheets().add(popups(percent));
    }
  }

  private static String popups(int percent) {
    String rule =
        ".context-menu, .combo-box-popup, .tooltip { -fx-font-size: %d%%; }".formatted(percent);
    String sheet = URLEncoder.encode(rule, UTF_8).replace("+", "%20");
    return "data:text/css;charset=UTF-8," + sheet;
  }

  private static String url(String file) {
    URL url = Theme.class.getResource(STYLES + file);
    return Objects.requireNonNull(url, file).toExternalForm();
  }
}
