package dev.simmer.python.runtime;

import java.util.List;

/// What tracebacks and warnings show of the program.
///
/// @param file its path
public record ProgramText(String file, List<String> lines) {
  /// The source of a line, without its indentation; empty if there is no such line.
  public String line(int number) {
    return number < 1 || number > lines.size() ? "" : lines.get(number - 1).strip();
  }
}
