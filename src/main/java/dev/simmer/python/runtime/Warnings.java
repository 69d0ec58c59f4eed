package dev.simmer.python.runtime;

import dev.simmer.loop.Coroutine;
import java.util.HashSet;
import java.util.Set;

/// Warnings as Python prints them on standard error: each once for a line.
///
/// As `Lib/warnings.py` with its usual filters.
final class Warnings {
  private static final String ALLOCATION_HINT =
      "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n";

  private final Interpreter py;
  private final Set<String> shown = new HashSet<>();

  Warnings(Interpreter interpreter) {
    this.py = interpreter;
  }

  /// Closes a coroutine that nothing refers to any more, with a warning, if it has never begun.
  void ifNeverAwaited(Coroutine coroutine) {
    if (coroutine.isNew()) {
      coroutine.close();
      warn("RuntimeWarning: coroutine '" + coroutine.name() + "' was never awaited");
    }
  }

  private void warn(String message) {
    int line = py.currentLine();
    String first = "%s:%d: %s\n".formatted(py.text().file(), line, message);
    if (shown.add(first)) {
      String source = py.text().line(line);
      String shownSource = source.isEmpty() ? "" : "  " + source + "\n";
      py.printError(first + shownSource + ALLOCATION_HINT);
    }
  }
}
