package dev.simmer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MainTest {
  private Stage stage;

  @Start
  void open(Stage stage) {
    this.stage = stage;
    Main.openWindow(stage);
  }

  @Test
  void opensTheWindow() {
    assertTrue(stage.isShowing());
    assertEquals("Simmer", stage.getTitle());
  }

  @Test
  void runsAsItsOwnModuleThatKnowsItsVersion() {
    assertEquals("dev.simmer", Main.class.getModule().getName());
    assertEquals("1.0.0", Main.version());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inter/Inter-Regular.otf",
        "inter/Inter-SemiBold.otf",
        "inter/Inter-Bold.otf",
        "inter/LICENSE.txt",
        "jetbrains-mono/JetBrainsMono-Regular.ttf",
        "jetbrains-mono/JetBrainsMono-Bold.ttf",
        "jetbrains-mono/OFL.txt"
      })
  void carriesItsFonts(String file) {
    assertNotNull(Main.class.getResource("assets/fonts/" + file));
  }
}
