package dev.simmer.cli;

import dev.simmer.simulation.Problem;
import dev.simmer.trace.SourceSpan;
import java.nio.file.Path;
import java.util.List;

/// A problem with a recipe in the form `FILE:LINE:COLUMN: what is wrong`, with the source line and
/// a caret below.
///
/// @param file as the user named it
/// @param source the text of the recipe; empty if it could not be read
record ProblemText(Path file, String source) {
  String of(Problem problem) {
    SourceSpan span = problem.span();
    String advice = problem.advice().isEmpty() ? "" : ". " + problem.advice();
    String message = problem.message() + advice + "\n";
    if (span == null) {
      return file + ": " + message;
    }
    return "%s:%d:%d: %s%s".formatted(file, span.line(), span.column(), message, shown(span));
  }

  private String shown(SourceSpan span) {
    List<String> lines = List.of(source.split("\r\n|\r|\n", -1));
    if (span.line() < 1 || span.line() > lines.size()) {
      return "";
    }
    String line = lines.get(span.line() - 1);
    return line + "\n" + margin(line, span.column() - 1) + "^\n";
  }

  /// White space as wide as the line's first code points.
  private static String margin(String line, int width) {
    StringBuilder margin = new StringBuilder();
    line.codePoints().limit(Math.max(0, width)).forEach(c -> margin.append(c == '\t' ? '\t' : ' '));
    int missing = width - line.codePointCount(0, line.length());
    return margin + " ".repeat(Math.max(0, missing));
  }
}
