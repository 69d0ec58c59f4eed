package dev.simmer.home;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureLogTest {
  @TempDir Path home;

  @Test
  void addsEachFailureWithItsStackTrace() throws IOException {
    Path file = home.resolve(".simmer").resolve("simmer.log");
    FailureLog log = new FailureLog(file);
    log.write(new IllegalStateException("first"));
    log.write(new IllegalStateException("second"));
    String text = Files.readString(file);
    assertTrue(text.contains("IllegalStateException: first"));
    assertTrue(text.contains("IllegalStateException: second"));
    assertTrue(text.contains("at dev.simmer"));
  }
}
