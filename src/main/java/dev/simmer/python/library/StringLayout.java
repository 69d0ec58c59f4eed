package dev.simmer.python.library;

import dev.simmer.python.runtime.Interpreter;
import dev.simmer.python.runtime.Native;
import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.PyType;
import dev.simmer.python.runtime.Texts;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// `str` methods that add or take away what is around a text.
final class StringLayout {
  private StringLayout() {}

  static void install(PyType str) {
    str.method("center(self, width, fillchar=' ', /)", pad('^'))
        .method("ljust(self, width, fillchar=' ', /)", pad('<'))
        .method("rjust(self, width, fillchar=' ', /)", pad('>'))
        .method("zfill(self, width, /)", StringLayout::fillWithZeros)
        .method("expandtabs(self, /, tabsize=8)", StringLayout::expandTabs)
        .method("strip(self, chars=None, /)", strip("strip", true, true))
        .method("lstrip(self, chars=None, /)", strip("lstrip", true, false))
        .method("rstrip(self, chars=None, /)", strip("rstrip", false, true));
  }

  private static int width(Interpreter py, Object argument) {
    long width = Conversions.longIndex(py, argument);
    py.reserve((double) Math.max(0, width));
    return (int) Math.max(0, width);
  }

  private static Native pad(char align) {
    return (py, a) -> {
      String text = (String) a[0];
      int width = width(py, a[1]);
      String fill = fill(py, a[2]);
      int missing = Math.max(0, width - Texts.length(text));
      // CPython gives the odd one to the left of a text in a field of odd width.
      int left =
          switch (align) {
            case '<' -> 0;
            case '>' -> missing;
            default -> missing / 2 + (missing & width & 1);
          };
      return fill.repeat(left) + text + fill.repeat(missing - left);
    };
  }

  private static String fill(Interpreter py, @Nullable Object argument) {
    if (argument == null) {
      return " ";
    }
    if (!(argument instanceof String fill)) {
      throw PyError.type(
          "The fill character must be a unicode character, not "
              + Conversions.typeName(py, argument));
    }
    if (Texts.length(fill) != 1) {
      throw PyError.type("The fill character must be exactly one character long");
    }
    return fill;
  }

  private static Object fillWithZeros(Interpreter py, Object[] a) {
    String text = (String) a[0];
    int missing = Math.max(0, width(py, a[1]) - Texts.length(text));
    boolean signed = text.startsWith("+") || text.startsWith("-");
    String sign = signed ? text.substring(0, 1) : "";
    return sign + "0".repeat(missing) + text.substring(sign.length());
  }

  private static Object expandTabs(Interpreter py, Object[] a) {
    int tab = a[1] == null ? 8 : Conversions.intArgument(py, a[1]);
    String text = (String) a[0];
    py.reserve((double) Math.max(0, tab) * text.chars().filter(c -> c == '\t').count());
    StringBuilder result = new StringBuilder();
    int column = 0;
    for (int c : text.codePoints().toArray()) {
      if (c == '\t') {
        int spaces = tab > 0 ? tab - column % tab : 0;
        result.repeat(' ', spaces);
        column += spaces;
      } else {
        result.appendCodePoint(c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return result.toString();
  }

  private static Native strip(String function, boolean left, boolean right) {
    return (py, a) -> {
      if (Arguments.isGiven(a[1]) && !(a[1] instanceof String)) {
        throw PyError.type(function + " arg must be None or str");
      }
      IntPredicate unwanted =
          a[1] instanceof String chars ? c -> chars.indexOf(c) >= 0 : StringCase::isSpace;
      return strip((String) a[0], unwanted, left, right);
    };
  }

  static String strip(String text, IntPredicate unwanted, boolean left, boolean right) {
    int from = 0;
    int to = text.length();
    while (left && from < to && unwanted.test(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (right && from < to && unwanted.test(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return text.substring(from, to);
  }
}
