package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyList;
import dev.simmer.python.runtime.PyTuple;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.PyValue;
import dev.simmer.python.runtime.TextSearch;
import java.util.ArrayList;
import java.util.List;

/// `str` methods that take texts apart and put them together.
final class StringSplit {
  /// A text so long that it is watched while it grows.
  private static final int LONG = 1 << 20;

  private StringSplit() {}

  static void install(PyType str) {
    str.method("split(self, /, sep=None, maxsplit=-1)", split(false))
        .method("rsplit(self, /, sep=None, maxsplit=-1)", split(true))
        .method("splitlines(self, /, keepends=False)", StringSplit::splitLines)
        .method("partition(self, sep, /)", (py, a) -> partition(py, a, false))
        .method("rpartition(self, sep, /)", (py, a) -> partition(py, a, true))
        .method("join(self, iterable, /)", StringSplit::join);
  }

  private static Native split(boolean fromRight) {
    return (py, a) -> {
      String text = (String) a[0];
      long given = Arguments.number(py, a[2], -1);
      long most = given < 0 ? Long.MAX_VALUE : given;
      List<String> parts;
      if (!Arguments.isGiven(a[1])) {
        parts = fromRight ? rightWords(text, most) : words(text, most);
      } else if (!(a[1] instanceof String separator)) {
        throw PyError.type("must be str or None, not " + Conversions.typeName(py, a[1]));
      } else if (separator.isEmpty()) {
        throw PyError.value("empty separator");
      } else {
        parts = fromRight ? rightParts(text, separator, most) : parts(text, separator, most);
      }
      return new PyList(py, parts.toArray());
    };
  }

  private static List<String> parts(String text, String separator, long most) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = TextSearch.first(text, separator, 0); at >= 0 && parts.size() < most; ) {
      parts.add(text.substring(from, at));
      from = at + separator.length();
      at = TextSearch.first(text, separator, from);
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static List<String> rightParts(String text, String separator, long most) {
    List<String> parts = new ArrayList<>();
    int to = text.length();
    while (parts.size() < most) {
      int at =
          to < separator.length() ? -1 : TextSearch.last(text, separator, to - separator.length());
      if (at < 0) {
        break;
      }
      parts.add(text.substring(at + separator.length(), to));
      to = at;
    }
    parts.add(text.substring(0, to));
    return parts.reversed();
  }

  private static List<String> words(String text, long most) {
    List<String> words = new ArrayList<>();
    int at = skip(text, 0, true);
    while (at < text.length()) {
      if (words.size() == most) {
        words.add(text.substring(at));
        break;
      }
      int end = skip(text, at, false);
      words.add(text.substring(at, end));
      at = skip(text, end, true);
    }
    return words;
  }

  private static int skip(String text, int start, boolean spaces) {
    int at = start;
    while (at < text.length() && StringCase.isSpace(text.charAt(at)) == spaces) {
      at++;
    }
    return at;
  }

  private static List<String> rightWords(String text, long most) {
    List<String> words = new ArrayList<>();
    int to = skipBack(text, text.length(), true);
    while (to > 0) {
      if (words.size() == most) {
        words.add(text.substring(0, to));
        break;
      }
      int from = skipBack(text, to, false);
      words.add(text.substring(from, to));
      to = skipBack(text, from, true);
    }
    return words.reversed();
  }

  private static int skipBack(String text, int start, boolean spaces) {
    int at = start;
    while (at > 0 && StringCase.isSpace(text.charAt(at - 1)) == spaces) {
      at--;
    }
    return at;
  }

  private static Object splitLines(Interpreter py, Object[] a) {
    String text = (String) a[0];
    boolean keep = Arguments.flag(py, a[1]);
    PyList lines = new PyList(py);
    int from = 0;
    while (from < text.length()) {
      int end = from;
      while (end < text.length() && !endsLine(text.charAt(end))) {
        end++;
      }
      int next = Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
      lines.add(text.substring(from, keep ? next : end));
      from = next;
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return (c >= '\n' && c <= '\r')
        || (c >= 0x1c && c <= 0x1e)
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  private static Object partition(Interpreter py, Object[] a, boolean last) {
    String text = (String) a[0];
    String separator = Arguments.text(py, a[1]);
    if (separator.isEmpty()) {
      throw PyError.value("empty separator");
    }
    int at =
        last
            ? TextSearch.last(text, separator, text.length())
            : TextSearch.first(text, separator, 0);
    if (at < 0) {
      return last ? new PyTuple(py, "", "", text) : new PyTuple(py, text, "", "");
    }
    return new PyTuple(
        py, text.substring(0, at), separator, text.substring(at + separator.length()));
  }

  private static Object join(Interpreter py, Object[] a) {
    if (!(a[1] instanceof PyList)
        && py.typeOf(a[1]).lookup("__iter__") == null
        && py.typeOf(a[1]).lookup("__getitem__") == null) {
      throw PyError.type("can only join an iterable");
    }
    Object[] items = py.items(a[1]);
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < items.length; i++) {
      if (result.length() > LONG) {
        py.reserve(4.0 * result.length());
      }
      if (!(PyValue.plain(items[i]) instanceof String text)) {
        throw PyError.type(
            "sequence item "
                + i
                + ": expected str instance, "
                + Conversions.typeName(py, items[i])
                + " found");
      }
      result.append(i == 0 ? "" : (String) a[0]).append(text);
    }
    return result.toString();
  }
}
