package dev.simmer.python.runtime;

import dev.simmer.trace.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/// Exceptions and warnings as Python prints them on standard error.
public final class Tracebacks {
  private static final String INDENT = "    ";
  private static final int SHOWN_REPEATS = 3;
  private static final int MOST_CAUSES = 20;

  private Tracebacks() {}

  /// The whole traceback, with the exceptions that led to this one.
  public static String of(Interpreter py, PyException exception) {
    return String.join("", parts(py, exception, true));
  }

  /// The pieces in which Python prints a traceback: a heading, a place, an exception.
  ///
  /// @param hasReasons whether the exceptions that led to this one come first
  public static List<String> parts(Interpreter py, PyException exception, boolean hasReasons) {
    List<String> parts = new ArrayList<>();
    append(py, exception, parts, hasReasons ? MOST_CAUSES : 0);
    return parts;
  }

  private static void append(
      Interpreter py, PyException exception, List<String> parts, int reasons) {
    PyException cause = exception.cause();
    PyException context = exception.context();
    if (reasons > 0 && cause != null) {
      append(py, cause, parts, reasons - 1);
      parts.add("\nThe above exception was the direct cause of the following exception:\n\n");
    } else if (reasons > 0 && context != null && !exception.suppressesContext()) {
      append(py, context, parts, reasons - 1);
      parts.add("\nDuring handling of the above exception, another exception occurred:\n\n");
    }
    if (!exception.traceback().isEmpty()) {
      parts.add("Traceback (most recent call last):\n");
    }
    places(exception.traceback().reversed(), py.text(), parts);
    parts.add(summary(py, exception) + "\n");
  }

  /// Of a place that comes again and again, as in endless recursion, only the first are shown.
  private static void places(
      List<TracebackEntry> entries, ProgramText program, List<String> parts) {
    int same = 0;
    for (int i = 0; i < entries.size(); i++) {
      boolean isRepeated = i > 0 && isSame(entries.get(i), entries.get(i - 1));
      same = isRepeated ? same + 1 : 1;
      if (same <= SHOWN_REPEATS) {
        parts.add(place(entries.get(i), program));
      }
      boolean isLast = i == entries.size() - 1 || !isSame(entries.get(i), entries.get(i + 1));
      if (isLast && same > SHOWN_REPEATS) {
        int more = same - SHOWN_REPEATS;
        parts.add(
            "  [Previous line repeated %d more time%s]\n".formatted(more, more == 1 ? "" : "s"));
      }
    }
  }

  private static boolean isSame(TracebackEntry a, TracebackEntry b) {
    return a.function().equals(b.function()) && a.span().line() == b.span().line();
  }

  private static String place(TracebackEntry entry, ProgramText program) {
    SourceSpan span = entry.span();
    String place =
        "  File \"%s\", line %d, in %s\n".formatted(program.file(), span.line(), entry.function());
    if (span.line() > program.lines().size()) {
      return place;
    }
    String line = program.lines().get(span.line() - 1);
    return place + INDENT + line.strip() + "\n" + marks(span, line);
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

  /// An exception that reaches nobody.
  static String ignored(Interpreter py, PyException exception, String where) {
    return "Exception ignored in: " + where + "\n" + summary(py, exception) + "\n";
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
  static String warning(String file, int line, String message) {
    return "%s:%d: %s\n".formatted(file, line, message);
  }
}
