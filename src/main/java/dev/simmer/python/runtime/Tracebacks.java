package dev.simmer.python.runtime;

import dev.simmer.trace.SourceSpan;
import java.util.List;

/// Exceptions and warnings as Python prints them on standard error.
public final class Tracebacks {
  private static final String INDENT = "    ";

  private Tracebacks() {}

  /// The whole traceback, with the exceptions that led to this one.
  public static String of(Interpreter py, PyException exception, String file, String source) {
    List<String> lines = source.lines().toList();
    StringBuilder text = new StringBuilder();
    append(py, exception, file, lines, text, 0);
    return text.toString();
  }

  private static void append(
      Interpreter py,
      PyException exception,
      String file,
      List<String> lines,
      StringBuilder text,
      int depth) {
    PyException cause = exception.cause();
    PyException context = exception.context();
    if (depth < 20 && cause != null) {
      append(py, cause, file, lines, text, depth + 1);
      text.append("\nThe above exception was the direct cause of the following exception:\n\n");
    } else if (depth < 20 && context != null && !exception.suppressesContext()) {
      append(py, context, file, lines, text, depth + 1);
      text.append("\nDuring handling of the above exception, another exception occurred:\n\n");
    }
    List<TracebackEntry> entries = exception.traceback().reversed();
    if (!entries.isEmpty()) {
      text.append("Traceback (most recent call last):\n");
    }
    entries.forEach(entry -> place(entry, file, lines, text));
    text.append(summary(py, exception)).append('\n');
  }

  private static void place(
      TracebackEntry entry, String file, List<String> lines, StringBuilder text) {
    SourceSpan span = entry.span();
    text.append("  File \"%s\", line %d, in %s\n".formatted(file, span.line(), entry.function()));
    if (span.line() <= lines.size()) {
      String line = lines.get(span.line() - 1);
      text.append(INDENT).append(line.strip()).append('\n');
      text.append(marks(span, line));
    }
  }

  /// The carets below the part of the line that failed; none where it is the whole line.
  private static String marks(SourceSpan span, String line) {
    int indent = line.length() - line.stripLeading().length();
    int end = span.endLine() == span.line() ? span.endColumn() - 1 : line.length();
    int start = span.column() - 1;
    boolean isWhole = start <= indent && end >= line.stripTrailing().length();
    if (isWhole || end <= start) {
      return "";
    }
    return INDENT + " ".repeat(Math.max(0, start - indent)) + "^".repeat(end - start) + "\n";
  }

  /// `ValueError: what is wrong`
  public static String summary(Interpreter py, PyException exception) {
    PyType type = exception.type();
    String name =
        type.module().equals("builtins") || type.module().equals("__main__")
            ? type.qualifiedName()
            : type.module() + "." + type.qualifiedName();
    String message = py.str(exception);
    return message.isEmpty() ? name : name + ": " + message;
  }

  /// A warning that code at a line is about.
  static String warning(int line, String message) {
    return "line " + line + ": " + message + "\n";
  }
}
