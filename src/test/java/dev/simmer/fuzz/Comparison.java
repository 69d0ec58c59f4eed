package dev.simmer.fuzz;

import dev.simmer.simulation.Simulation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares what programs do on CPython and in Simmer.
final class Comparison {
  private final Oracle oracle;
  private final Traces simmer = new Traces(new Simulation());
  private final Traces translated = new Traces(new Simulation(1));

  Comparison(Oracle oracle) {
    this.oracle = oracle;
  }

  /// For each program the first lines that differ. Programs that CPython does not parse are left.
  List<Optional<String>> of(List<String> programs) {
    List<String> expected = oracle.traces(programs);
    List<Optional<String>> differences = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      differences.add(
          expected.get(i).isEmpty()
              ? Optional.empty()
              : difference(expected.get(i), oracle.file(i), programs.get(i)));
    }
    return differences;
  }

  /// Interpreted or translated, a program does the same.
  private Optional<String> difference(String expected, Path file, String program) {
    return difference(expected, simmer.of(file, program))
        .or(() -> difference(expected, translated.of(file, program)).map("translated: "::concat));
  }

  private static Optional<String> difference(String expected, String actual) {
    if (expected.equals(actual)) {
      return Optional.empty();
    }
    List<String> cpython = expected.lines().toList();
    List<String> simmer = actual.lines().toList();
    int at = 0;
    while (line(cpython, at).equals(line(simmer, at))) {
      at++;
    }
    return Optional.of("CPython: " + line(cpython, at) + "\nSimmer:  " + line(simmer, at));
  }

  private static String line(List<String> lines, int at) {
    return at < lines.size() ? lines.get(at) : "(the end, after %d lines)".formatted(lines.size());
  }
}
