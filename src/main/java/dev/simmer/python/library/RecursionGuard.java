package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.PyError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Keeps the text of a container that contains itself finite.
final class RecursionGuard {
  private static final int DEEPEST = 900;

  private final List<Object> shown = new ArrayList<>();

  /// The text, or `inside` where the container is being shown already.
  String show(Object container, String inside, Supplier<String> text) {
    for (Object other : shown) {
      if (other == container) {
        return inside;
      }
    }
    if (shown.size() >= DEEPEST) {
      throw PyError.of(
          "RecursionError", "maximum recursion depth exceeded while getting the repr of an object");
    }
    shown.addLast(container);
    try {
      return text.get();
    } finally {
      shown.removeLast();
    }
  }

  /// The items' `repr`, between commas.
  static String joined(Interpreter py, Object[] items) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < items.length; i++) {
      text.append(i == 0 ? "" : ", ").append(py.repr(items[i]));
    }
    return text.toString();
  }
}
