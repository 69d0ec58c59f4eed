package dev.simmer.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.simmer.home.Preferences.Look;
import dev.simmer.home.Preferences.WindowPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
  @TempDir Path folder;

  @Test
  void whatIsKeptIsReadAgain() throws IOException {
    Preferences set =
        new Preferences(
            Look.DARK,
            150,
            true,
            2.5,
            List.of(Path.of("/home/Käthe = 1/a b.py"), Path.of("b.py")),
            new WindowPlace(-5, 10, 1280, 800, true),
            List.of(0.25, 0.7));
    file().write(set);
    assertEquals(set, file().read());
  }

  @Test
  void whatIsNotThereIsAsUsual() {
    assertEquals(Preferences.DEFAULT, file().read());
  }

  @Test
  void whatCannotBeReadIsAsUsual() throws IOException {
    Files.createDirectories(folder.resolve("own"));
    Files.writeString(
        folder.resolve("own/preferences.properties"),
        "look=PINK\ntext-size=huge\nspeed=2\nwindow=1 2\nsplits=a b\nrecent.0=\\u0000\n");
    assertEquals(Preferences.DEFAULT.withSpeed(2), file().read());
    Files.writeString(folder.resolve("own/preferences.properties"), "look=\\u12");
    assertEquals(Preferences.DEFAULT, file().read());
  }

  @Test
  void whatIsOutOfRangeIsBroughtIntoIt() {
    assertEquals(200, Preferences.DEFAULT.withTextSize(1000).textSize());
    assertEquals(80, Preferences.DEFAULT.withTextSize(1).textSize());
    assertEquals(100, Preferences.DEFAULT.withSpeed(1e9).speed());
  }

  @Test
  void theLatestFilesAreRememberedOnce() {
    Preferences set = Preferences.DEFAULT;
    for (int i : IntStream.range(0, 12).toArray()) {
      set = set.withRecent(Path.of(i + ".py"));
    }
    set = set.withRecent(Path.of("9.py"));
    assertEquals(Preferences.MOST_RECENT, set.recent().size());
    assertEquals(
        List.of(Path.of("9.py"), Path.of("11.py"), Path.of("10.py"), Path.of("8.py")),
        set.recent().subList(0, 4));
  }

  private PreferencesFile file() {
    return new UserFolder(folder.resolve("own")).preferences();
  }
}
