package dev.simmer.python.library;

import dev.simmer.python.runtime.PyError;
import dev.simmer.python.runtime.Texts;

/// A format specifier: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
///
/// @param fill a code point
/// @param align one of `<>=^`
/// @param sign one of `+- `, or [#NONE]
/// @param width -1 if there is none
/// @param grouping `,` or `_`, or [#NONE]
/// @param precision -1 if there is none
/// @param type [#NONE] if there is none
record FormatSpec(
    int fill,
    char align,
    char sign,
    boolean noNegativeZero,
    boolean alternate,
    int width,
    char grouping,
    int precision,
    int type) {
  static final char NONE = 0;

  /// Reads a specifier for a value of the type named, whose text goes to the side `defaultAlign`.
  ///
  /// @throws PyError ValueError in CPython's words
  static FormatSpec parse(String text, String typeName, char defaultAlign) {
    return new Reader(text, typeName).read(defaultAlign);
  }

  FormatSpec withType(int newType) {
    return new FormatSpec(
        fill, align, sign, noNegativeZero, alternate, width, grouping, precision, newType);
  }

  /// Text filled up to the width.
  String pad(String text) {
    return pad("", text);
  }

  /// Text filled up to the width: `=` puts the filling between the prefix and the body.
  String pad(String prefix, String body) {
    int missing = width - Texts.length(prefix) - Texts.length(body);
    if (missing <= 0) {
      return prefix + body;
    }
    String filler = Character.toString(fill);
    return switch (align) {
      case '<' -> prefix + body + filler.repeat(missing);
      case '>' -> filler.repeat(missing) + prefix + body;
      case '=' -> prefix + filler.repeat(missing) + body;
      default -> filler.repeat(missing / 2) + prefix + body + filler.repeat(missing - missing / 2);
    };
  }

  static PyError unknownCode(int code, String typeName) {
    String shown =
        code > ' ' && code < 128 ? Character.toString(code) : String.format("\\x%x", code);
    return PyError.value(
        "Unknown format code '" + shown + "' for object of type '" + typeName + "'");
  }

  private static final class Reader {
    private final int[] text;
    private final String whole;
    private final String typeName;
    private int at;

    Reader(String text, String typeName) {
      this.text = text.codePoints().toArray();
      this.whole = text;
      this.typeName = typeName;
    }

    FormatSpec read(char defaultAlign) {
      int fill = ' ';
      char align = defaultAlign;
      boolean filled = isAlign(1);
      boolean aligned = filled || isAlign(0);
      if (filled) {
        fill = text[at++];
      }
      if (aligned) {
        align = (char) text[at++];
      }
      char sign = isAt("+- ") ? (char) text[at++] : NONE;
      boolean noNegativeZero = accept('z');
      boolean alternate = accept('#');
      if (!filled && accept('0')) {
        fill = '0';
        align = !aligned && defaultAlign == '>' ? '=' : align;
      }
      int width = number();
      char grouping = grouping();
      int precision = accept('.') ? precision() : -1;
      int type = type();
      checkGrouping(grouping, type == NONE && typeName.equals("str") ? 's' : type);
      return new FormatSpec(
          fill, align, sign, noNegativeZero, alternate, width, grouping, precision, type);
    }

    private char grouping() {
      char grouping = NONE;
      if (accept(',')) {
        grouping = ',';
      }
      if (accept('_')) {
        if (grouping != NONE) {
          throw PyError.value("Cannot specify both ',' and '_'.");
        }
        grouping = '_';
      }
      if (grouping == '_' && isAt(",")) {
        throw PyError.value("Cannot specify both ',' and '_'.");
      }
      return grouping;
    }

    private int precision() {
      int precision = number();
      if (precision < 0) {
        throw PyError.value("Format specifier missing precision");
      }
      return precision;
    }

    private int type() {
      if (text.length - at > 1) {
        throw PyError.value(
            "Invalid format specifier '" + whole + "' for object of type '" + typeName + "'");
      }
      return at < text.length ? text[at++] : NONE;
    }

    private void checkGrouping(char grouping, int type) {
      boolean allowed =
          grouping == NONE
              || type == NONE
              || "defgEG%F".indexOf(type) >= 0
              || (grouping == '_' && "boxX".indexOf(type) >= 0);
      if (!allowed) {
        throw PyError.value(
            "Cannot specify '" + grouping + "' with '" + Character.toString(type) + "'.");
      }
    }

    /// Digits as a number; -1 where there are none.
    private int number() {
      int start = at;
      long number = 0;
      while (at < text.length && text[at] >= '0' && text[at] <= '9') {
        number = number * 10 + text[at++] - '0';
        if (number > Integer.MAX_VALUE) {
          throw PyError.value("Too many decimal digits in format string");
        }
      }
      return at == start ? -1 : (int) number;
    }

    private boolean isAlign(int offset) {
      return at + offset < text.length && "<>=^".indexOf(text[at + offset]) >= 0;
    }

    private boolean isAt(String any) {
      return at < text.length && any.indexOf(text[at]) >= 0;
    }

    private boolean accept(char c) {
      boolean found = at < text.length && text[at] == c;
      at += found ? 1 : 0;
      return found;
    }
  }
}
