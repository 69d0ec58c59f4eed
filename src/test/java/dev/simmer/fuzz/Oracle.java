package dev.simmer.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// CPython's traces of programs, where there is a `python3` of the version that is the reference.
final class Oracle {
  private static final String SCRIPT = "src/test/oracle/traces.py";
  private static final String VERSION = "Python 3.11.";

  private final Path folder;

  /// @param folder where programs and traces are put
  Oracle(Path folder) {
    this.folder = folder;
  }

  /// Whether there is a CPython to ask.
  static boolean isThere() {
    try {
      Process python = new ProcessBuilder("python3", "--version").redirectErrorStream(true).start();
      String answer =
          new String(
              python.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return answer.startsWith(VERSION);
    } catch (IOException e) {
      return false;
    }
  }

  /// Where a program is when it is traced.
  Path file(int number) {
    return folder.resolve("%05d.py".formatted(number));
  }

  /// The traces of programs, in their order; empty where CPython does not parse one.
  List<String> traces(List<String> programs) {
    try {
      for (int i = 0; i < programs.size(); i++) {
        Files.writeString(file(i), programs.get(i));
      }
      run("python3", SCRIPT, "--turns=" + Traces.TURNS, folder.toString());
      List<String> traces = new ArrayList<>();
      for (int i = 0; i < programs.size(); i++) {
        Path trace = Path.of(file(i).toString().replace(".py", ".jsonl"));
        traces.add(Files.exists(trace) ? Files.readString(trace) : "");
        Files.deleteIfExists(trace);
        Files.delete(file(i));
      }
      return traces;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed");
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
