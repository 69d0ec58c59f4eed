package dev.simmer.home;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/// Writes down failures that nobody expected.
public final class FailureLog {
  private final Path file;

  public FailureLog(Path file) {
    this.file = file;
  }

  /// Where failures are written to.
  public Path file() {
    return file;
  }

  /// Adds a failure to the file; to standard error where that cannot be written.
  public synchronized void write(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file, Instant.now() + " " + text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      System.err.print(text);
    }
  }
}
