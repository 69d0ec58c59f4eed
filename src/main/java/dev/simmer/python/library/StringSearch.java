package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.Numbers;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.TextSearch;
import dev.simmer.python.runtime.Texts;
import org.jspecify.annotations.Nullable;

/// `str` methods that look for text in text, and replace it.
final class StringSearch {
  private StringSearch() {}

  static void install(PyType str) {
    str.method("find(self, sub, start=None, end=None, /)", (py, a) -> (long) find(py, a, false))
        .method("rfind(self, sub, start=None, end=None, /)", (py, a) -> (long) find(py, a, true))
        .method("index(self, sub, start=None, end=None, /)", found(false))
        .method("rindex(self, sub, start=None, end=None, /)", found(true))
        .method("count(self, sub, start=None, end=None, /)", StringSearch::count)
        .method(
            "startswith(self, prefix, start=None, end=None, /)",
            (py, a) -> affix(py, a, "startswith", false))
        .method(
            "endswith(self, suffix, start=None, end=None, /)",
            (py, a) -> affix(py, a, "endswith", true))
        .method("replace(self, old, new, count=-1, /)", StringSearch::replace)
        .method("removeprefix(self, prefix, /)", StringSearch::removePrefix)
        .method("removesuffix(self, suffix, /)", StringSearch::removeSuffix);
  }

  /// The part of the text between two optional places, and where it begins; null if that is
  /// outside.
  private record Window(String text, int from) {
    static @Nullable Window of(
        Interpreter py, String text, @Nullable Object start, @Nullable Object end) {
      if (!Arguments.isGiven(start) && !Arguments.isGiven(end)) {
        return new Window(text, 0);
      }
      int size = Texts.length(text);
      long from = place(py, start, size, 0);
      long to = Math.min(place(py, end, size, size), size);
      return from > to
          ? null
          : new Window(CodePoints.substring(text, (int) from, (int) to), (int) from);
    }

    private static long place(Interpreter py, @Nullable Object given, int size, int otherwise) {
      if (given == null || !Arguments.isGiven(given)) {
        return otherwise;
      }
      if (!Numbers.isInteger(given) && py.typeOf(given).lookup("__index__") == null) {
        throw PyError.type("slice indices must be integers or None or have an __index__ method");
      }
      long place = Conversions.clampedIndex(py, given);
      return place < 0 ? Math.max(0, place + size) : place;
    }
  }

  private static int find(Interpreter py, Object[] a, boolean last) {
    String part = Arguments.text(py, a[1]);
    Window window = Window.of(py, (String) a[0], a[2], a[3]);
    if (window == null) {
      return -1;
    }
    String text = window.text();
    int offset =
        last ? TextSearch.last(text, part, text.length()) : TextSearch.first(text, part, 0);
    return offset < 0 ? -1 : window.from() + CodePoints.index(text, offset);
  }

  private static Native found(boolean last) {
    return (py, a) -> {
      int index = find(py, a, last);
      if (index < 0) {
        throw PyError.value("substring not found");
      }
      return (long) index;
    };
  }

  private static Object count(Interpreter py, Object[] a) {
    String part = Arguments.text(py, a[1]);
    Window window = Window.of(py, (String) a[0], a[2], a[3]);
    if (window == null) {
      return 0L;
    }
    String text = window.text();
    if (part.isEmpty()) {
      return Texts.length(text) + 1L;
    }
    long count = 0;
    int at = TextSearch.first(text, part, 0);
    while (at >= 0) {
      count++;
      at = TextSearch.first(text, part, at + part.length());
    }
    return count;
  }

  private static Object affix(Interpreter py, Object[] a, String function, boolean atEnd) {
    Object[] choices = a[1] instanceof PyTuple tuple ? tuple.items() : new Object[] {a[1]};
    Window window = Window.of(py, (String) a[0], a[2], a[3]);
    boolean found = false;
    for (Object choice : choices) {
      if (!(choice instanceof String affix)) {
        throw PyError.type(
            a[1] instanceof PyTuple
                ? "tuple for "
                    + function
                    + " must only contain str, not "
                    + Conversions.typeName(py, choice)
                : function
                    + " first arg must be str or a tuple of str, not "
                    + Conversions.typeName(py, choice));
      }
      if (window != null) {
        found |= atEnd ? window.text().endsWith(affix) : window.text().startsWith(affix);
      }
      if (found) {
        return true;
      }
    }
    return false;
  }

  private static Object replace(Interpreter py, Object[] a) {
    String text = (String) a[0];
    String before = Arguments.text(py, a[1], "replace", 1);
    String after = Arguments.text(py, a[2], "replace", 2);
    long most = Arguments.number(py, a[3], -1);
    most = most < 0 ? Long.MAX_VALUE : most;
    long growth = Math.max(0, after.length() - before.length());
    py.reserve(2.0 * growth * (text.length() / Math.max(1, before.length()) + 1));
    if (before.isEmpty()) {
      return interleave(text, after, most);
    }
    StringBuilder result = new StringBuilder();
    int from = 0;
    int at = TextSearch.first(text, before, 0);
    while (at >= 0 && most-- > 0) {
      result.append(text, from, at).append(after);
      from = at + before.length();
      at = TextSearch.first(text, before, from);
    }
    return result.append(text, from, text.length()).toString();
  }

  private static String interleave(String text, String between, long most) {
    StringBuilder result = new StringBuilder();
    long left = most;
    for (int c : text.codePoints().toArray()) {
      if (left-- > 0) {
        result.append(between);
      }
      result.appendCodePoint(c);
    }
    return left > 0 ? result.append(between).toString() : result.toString();
  }

  private static Object removePrefix(Interpreter py, Object[] a) {
    String text = (String) a[0];
    String prefix = Arguments.text(py, a[1], "removeprefix", 1);
    return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
  }

  private static Object removeSuffix(Interpreter py, Object[] a) {
    String text = (String) a[0];
    String suffix = Arguments.text(py, a[1], "removesuffix", 1);
    return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
  }
}
