package dev.simmer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The image's launcher, as a shell meets it.
class LauncherIT {
  private static final Path LAUNCHER = Path.of("target/simmer/bin/simmer").toAbsolutePath();

  @TempDir Path elsewhere;

  @Test
  void aCommandLeavesStderrClean() throws Exception {
    assertEquals(new Run(0, "simmer 1.0.0\n", ""), run(LAUNCHER, "--version"));
  }

  @Test
  void worksThroughALinkFromAnotherFolder() throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("a link"), LAUNCHER);
    Run run = run(link, "--version");
    Files.delete(link);
    assertEquals(0, run.status());
  }

  private record Run(int status, String out, String err) {}

  private Run run(Path program, String... arguments) throws IOException, InterruptedException {
    Path out = elsewhere.resolve("out");
    Path err = elsewhere.resolve("err");
    var builder = new ProcessBuilder(program.toString());
    builder.command().addAll(List.of(arguments));
    Process process =
        builder
            .directory(elsewhere.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int status = process.waitFor();
    return new Run(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
