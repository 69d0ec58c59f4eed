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
  List<Optional<Difference>> of(List<String> programs) {
    List<String> expected = oracle.traces(programs);
    List<Optional<Difference>> differences = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      differences.add(
          expected.get(i).isEmpty()
              ? Optional.empty()
              : difference(expected.get(i), oracle.file(i), programs.get(i)));
    }
    return differences;
  }

  /// Interpreted or translated, a program does the same.
  private Optional<Difference> difference(String expected, Path file, String program) {
    return difference(expected, simmer.of(file, program), false)
        .or(() -> difference(expected, translated.of(file, program), true));
  }

  private static Optional<Difference> difference(
      String expected, String actual, boolean isTranslated) {
    if (expected.equals(actual)) {
      return Optional.empty();
    }
    List<String> cpython = expected.lines().toList();
    List<String> simmer = actual.lines().toList();
    int at = 0;
    while (line(cpython, at).equals(line(simmer, at))) {
      at++;
    }
    return Optional.of(new Difference(line(cpython, at), line(simmer, at), isTranslated));
  }

  private static String line(List<String> lines, int at) {
    return at < lines.size() ? lines.get(at) : "(the end, after %d lines)".formatted(lines.size());
  }
}
