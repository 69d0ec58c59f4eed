package dev.simmer.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// What is written can be read: the contrast that WCAG 2.1 asks for at its level AA (success
/// criterion 1.4.3), in each theme.
@ExtendWith(ApplicationExtension.class)
class ContrastTest {
  private static final double LEAST = 4.5;
  private static final Path STYLES = Path.of("assets/styles");
  private static final Pattern COLOUR = Pattern.compile("-simmer-([\\w-]+):\\s*(#\\p{XDigit}{6})");

  private static final List<String> ANYWHERE =
      List.of("paper", "card", "kitchen-wall", "accent-pale", "trouble-pale");
  private static final List<String> RECIPE = List.of("card", "accent-pale", "trouble-pale");

  private static final Map<String, List<String>> WRITTEN_ON =
      Map.of(
          "ink", ANYWHERE,
          "ink-soft", ANYWHERE,
          "trouble", ANYWHERE,
          "code-keyword", RECIPE,
          "code-string", RECIPE,
          "code-number", RECIPE,
          "code-comment", RECIPE,
          "on-accent", List.of("accent", "trouble"));

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textIsReadable(Theme theme) throws IOException {
    Map<String, Color> colours = new HashMap<>(colours("simmer.css"));
    if (theme == Theme.DARK) {
      colours.putAll(colours("simmer-dark.css"));
    }
    WRITTEN_ON.forEach(
        (text, grounds) ->
            grounds.forEach(
                ground -> {
                  double contrast = contrast(named(text, colours), named(ground, colours));
                  assertTrue(contrast >= LEAST, text + " on " + ground + ": " + contrast);
                }));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theDefaultButtonOfADialogIsReadable(Theme theme, FxRobot robot) {
    Button button = new Button("Save");
    robot.interact(
        () -> {
          button.setDefaultButton(true);
          Scene scene = new Scene(new StackPane(button));
          theme.dress(scene, 100);
          scene.getRoot().applyCss();
        });
    Color ground = (Color) button.getBackground().getFills().getLast().getFill();
    double contrast = contrast((Color) button.getTextFill(), ground);
    assertTrue(contrast >= LEAST, theme + ": " + contrast);
  }

  private static Map<String, Color> colours(String file) throws IOException {
    Map<String, Color> colours = new HashMap<>();
    Matcher found = COLOUR.matcher(Files.readString(STYLES.resolve(file)));
    while (found.find()) {
      colours.put(found.group(1), Color.web(found.group(2)));
    }
    return colours;
  }

  private static Color named(String name, Map<String, Color> colours) {
    return Objects.requireNonNull(colours.get(name), name);
  }

  private static double contrast(Color some, Color other) {
    double light = Math.max(luminance(some), luminance(other));
    double dark = Math.min(luminance(some), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
