package dev.simmer.python.runtime;

import java.util.HashSet;
import java.util.Set;

/// Warnings as Python prints them on standard error: each once for a line.
///
/// As `Lib/warnings.py` with its usual filters.
final class Warnings {
  private final Set<String> shown = new HashSet<>();

  /// The text of a warning about a line of the program; empty if it was shown before.
  String of(ProgramText program, int line, String message) {
    String first = "%s:%d: %s\n".formatted(program.file(), line, message);
    if (!shown.add(first)) {
      return "";
    }
    String source = program.line(line);
    return source.isEmpty() ? first : first + "  " + source + "\n";
  }
}
