package dev.simmer.home;

import dev.simmer.home.Preferences.Look;
import dev.simmer.home.Preferences.WindowPlace;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The file in which preferences are kept. What cannot be read in it is as if it were not there.
public record PreferencesFile(Path file) {
  private static final String LOOK = "look";
  private static final String TEXT_SIZE = "text-size";
  private static final String REDUCE_MOTION = "reduce-motion";
  private static final String SPEED = "speed";
  private static final String RECENT = "recent.";
  private static final String WINDOW = "window";
  private static final String SPLITS = "splits";
  private static final int WINDOW_PARTS = 5;

  /// What is kept; the defaults for what is not.
  public Preferences read() {
    Properties kept = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      kept.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      return Preferences.DEFAULT;
    }
    Preferences usual = Preferences.DEFAULT;
    return new Preferences(
        get(kept, LOOK, Look::valueOf, usual.look()),
        get(kept, TEXT_SIZE, Integer::valueOf, usual.textSize()),
        get(kept, REDUCE_MOTION, Boolean::valueOf, usual.reduceMotion()),
        get(kept, SPEED, Double::valueOf, usual.speed()),
        recent(kept),
        window(kept),
        get(kept, SPLITS, PreferencesFile::numbers, usual.splits()));
  }

  private static <T> T get(
      Properties kept, String key, Function<String, ? extends T> read, T usual) {
    String text = kept.getProperty(key);
    if (text == null) {
      return usual;
    }
    try {
      return read.apply(text);
    } catch (IllegalArgumentException e) {
      return usual;
    }
  }

  private static List<Path> recent(Properties kept) {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < Preferences.MOST_RECENT; i++) {
      String name = kept.getProperty(RECENT + i);
      if (name != null) {
        try {
          files.add(Path.of(name));
        } catch (InvalidPathException e) {
          // Of another machine, then: there is nothing to open.
        }
      }
    }
    return files;
  }

  private static @Nullable WindowPlace window(Properties kept) {
    List<Double> parts = get(kept, WINDOW, PreferencesFile::numbers, List.of());
    return parts.size() == WINDOW_PARTS
        ? new WindowPlace(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4) > 0)
        : null;
  }

  private static List<Double> numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    for (String number : text.isBlank() ? new String[0] : text.split(" ", -1)) {
      numbers.add(Double.valueOf(number));
    }
    return numbers;
  }

  private static String text(List<Double> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /// Keeps preferences.
  public void write(Preferences preferences) throws IOException {
    Properties kept = new Properties();
    kept.setProperty(LOOK, preferences.look().name());
    kept.setProperty(TEXT_SIZE, String.valueOf(preferences.textSize()));
    kept.setProperty(REDUCE_MOTION, String.valueOf(preferences.reduceMotion()));
    kept.setProperty(SPEED, String.valueOf(preferences.speed()));
    for (int i = 0; i < preferences.recent().size(); i++) {
      kept.setProperty(RECENT + i, preferences.recent().get(i).toString());
    }
    WindowPlace window = preferences.window();
    if (window != null) {
      double maximized = window.maximized() ? 1 : 0;
      kept.setProperty(
          WINDOW,
          text(List.of(window.x(), window.y(), window.width(), window.height(), maximized)));
    }
    kept.setProperty(SPLITS, text(preferences.splits()));
    StringWriter text = new StringWriter();
    kept.store(text, null);
    KeptFile.write(file, text.toString());
  }
}
