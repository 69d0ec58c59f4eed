package dev.simmer.python.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Exceptions as Python prints them on standard error.
///
/// As `Python/pythonrun.c`, print_exception_recursive, and `Lib/traceback.py`.
public final class Tracebacks {
  private static final int SHOWN_REPEATS = 3;
  private static final int MOST_PLACES = 1_000;
  private static final int MOST_MEMBERS = 15;
  private static final int DEEPEST_GROUP = 10;
  private static final String CAUSE =
      "The above exception was the direct cause of the following exception:";
  private static final String CONTEXT =
      "During handling of the above exception, another exception occurred:";

  private final Interpreter py;
  private final boolean chains;
  private final boolean suggests;
  private final List<String> parts = new ArrayList<>();
  private final Set<PyException> seen = new HashSet<>();
  private int groupDepth;
  private boolean needsClosing;

  private Tracebacks(Interpreter py, boolean chains, boolean suggests) {
    this.py = py;
    this.chains = chains;
    this.suggests = suggests;
  }

  /// The whole traceback, with the exceptions that led to this one.
  public static String of(Interpreter py, PyException exception) {
    return String.join("", parts(py, exception, true));
  }

  /// The same for an exception that left the program: it may end with "Did you mean".
  public static String uncaught(Interpreter py, PyException exception) {
    Tracebacks printer = new Tracebacks(py, true, true);
    printer.chain(exception);
    return String.join("", printer.parts);
  }

  /// The pieces in which Python prints a traceback: a heading, a place, an exception.
  ///
  /// @param chains whether the exceptions that led to this one come first
  public static List<String> parts(Interpreter py, PyException exception, boolean chains) {
    Tracebacks printer = new Tracebacks(py, chains, false);
    printer.chain(exception);
    return printer.parts;
  }

  /// The pieces for the places of a traceback, the outermost first.
  public static List<String> places(Interpreter py, PyTraceback traceback) {
    Tracebacks printer = new Tracebacks(py, false, false);
    printer.places(traceback.entries().reversed());
    return printer.parts;
  }

  /// An exception that reaches nobody.
  static String ignored(Interpreter py, PyException exception, Object where) {
    String traceback = String.join("", parts(py, exception, false));
    return "Exception ignored in: " + py.repr(where) + "\n" + traceback;
  }

  /// `ValueError: what is wrong`, and its notes.
  public static String summary(Interpreter py, PyException exception) {
    PyType type = exception.type();
    String name =
        type.module().equals("builtins") || type.module().equals("__main__")
            ? type.qualifiedName()
            : type.module() + "." + type.qualifiedName();
    String message = message(py, exception);
    return message.isEmpty() ? name : name + ": " + message;
  }

  private static String message(Interpreter py, PyException exception) {
    try {
      return py.str(exception);
    } catch (PyError e) {
      return "<exception str() failed>";
    }
  }

  // ---- chains

  /// An exception, and how it follows from the one printed before it; null for the first.
  private record Link(PyException exception, @Nullable String reason) {}

  private void chain(PyException last) {
    List<Link> links = new ArrayList<>();
    @Nullable PyException next = last;
    while (next != null) {
      PyException exception = next;
      seen.add(exception);
      PyException before = exception.cause();
      String reason = CAUSE;
      if (before == null && !exception.suppressesContext()) {
        before = exception.context();
        reason = CONTEXT;
      }
      next = before == null || !chains || seen.contains(before) ? null : before;
      links.add(new Link(exception, next == null ? null : reason));
    }
    boolean closes = needsClosing;
    needsClosing = false;
    for (Link link : links.reversed()) {
      if (link.reason() != null) {
        part("\n" + link.reason() + "\n\n");
      }
      needsClosing = closes && link.exception() == last;
      exception(link.exception());
    }
  }

  private void exception(PyException exception) {
    if (!exception.type().isSubtypeOf(py.types().exception("BaseExceptionGroup"))) {
      single(exception, "Traceback", "| ");
    } else if (groupDepth > DEEPEST_GROUP) {
      line("... (max_group_depth is " + DEEPEST_GROUP + ")");
    } else {
      group(exception);
    }
  }

  private void single(PyException exception, String header, String margin) {
    if (!exception.traceback().isEmpty()) {
      part(header + " (most recent call last):\n", margin);
      places(exception.traceback().reversed());
    }
    String suggestion = suggests ? Suggestions.of(py, exception) : "";
    (summary(py, exception) + suggestion).lines().forEach(this::line);
    if (exception.attribute("__notes__") instanceof PyList notes) {
      for (Object note : notes.toArray()) {
        py.str(note).lines().forEach(this::line);
      }
    }
  }

  // ---- groups

  private void group(PyException group) {
    boolean isOutermost = groupDepth == 0;
    if (isOutermost) {
      groupDepth = 1;
    }
    single(group, "Exception Group Traceback", isOutermost ? "+ " : "| ");
    Object[] members = py.items(py.getAttribute(group, "exceptions"));
    int shown = Math.min(members.length, MOST_MEMBERS + 1);
    needsClosing = false;
    for (int i = 0; i < shown; i++) {
      needsClosing |= i == shown - 1;
      member(members, i);
    }
    if (isOutermost) {
      groupDepth = 0;
    }
  }

  private void member(Object[] members, int i) {
    boolean isCutOff = i >= MOST_MEMBERS;
    String title = isCutOff ? "..." : Integer.toString(i + 1);
    String branch = i == 0 ? "+-+" : "  +";
    parts.add(indent() + branch + "---------------- " + title + " ----------------\n");
    groupDepth++;
    if (isCutOff) {
      int more = members.length - MOST_MEMBERS;
      line("and " + more + " more exception" + (more == 1 ? "" : "s"));
    } else {
      chain((PyException) members[i]);
    }
    if (needsClosing) {
      parts.add(indent() + "+------------------------------------\n");
      needsClosing = false;
    }
    groupDepth--;
  }

  private String indent() {
    return " ".repeat(2 * groupDepth);
  }

  private void line(String line) {
    part(line + "\n");
  }

  private void part(String text) {
    part(text, "| ");
  }

  private void part(String text, String margin) {
    String before = groupDepth == 0 ? "" : indent() + margin;
    parts.add(text.lines().map(line -> before + line + "\n").collect(Collectors.joining()));
  }

  // ---- places

  /// Of a place that comes again and again, as in endless recursion, only the first are shown.
  private void places(List<TracebackEntry> all) {
    List<TracebackEntry> entries = all.subList(Math.max(0, all.size() - MOST_PLACES), all.size());
    int same = 0;
    for (int i = 0; i < entries.size(); i++) {
      boolean isRepeated = i > 0 && entries.get(i).isSamePlace(entries.get(i - 1));
      same = isRepeated ? same + 1 : 1;
      if (same <= SHOWN_REPEATS) {
        place(entries.get(i));
      }
      boolean isLast = i == entries.size() - 1 || !entries.get(i).isSamePlace(entries.get(i + 1));
      if (isLast && same > SHOWN_REPEATS) {
        int more = same - SHOWN_REPEATS;
        line("  [Previous line repeated " + more + " more time" + (more == 1 ? "]" : "s]"));
      }
    }
  }

  private void place(TracebackEntry entry) {
    ProgramText program = py.text();
    StringBuilder text = new StringBuilder("  File \"").append(program.file());
    text.append("\", line ").append(entry.line()).append(", in ").append(entry.name());
    String source = program.line(entry.line());
    if (!source.isEmpty()) {
      text.append("\n    ").append(source);
      String marks = SourceMarks.of(entry, program.lines().get(entry.line() - 1));
      text.append(marks.isEmpty() ? "" : "\n    ").append(marks);
    }
    line(text.toString());
  }
}
