package dev.simmer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
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
