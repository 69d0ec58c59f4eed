package dev.simmer.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The traces that CPython's own asyncio left of the programs in `golden`.
///
/// A program that prints its own path was traced as `/golden/NAME.py`.
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /// The traces' files, in order of their names.
  public static Stream<Path> traces() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The recording of a program.
  public static Recording recording(String name) {
    return recording(FOLDER.resolve(name + ".jsonl"));
  }

  /// The recording in a file.
  public static Recording recording(Path file) {
    try {
      return TraceReader.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TraceFormatException e) {
      throw new AssertionError(file + ": " + e.getMessage(), e);
    }
  }
}
