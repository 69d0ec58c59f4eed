package dev.simmer.python.syntax;

import org.jspecify.annotations.Nullable;

/// Finds the end of a number, and says what is wrong with it.
final class NumberScanner {
  /// What is wrong with a number.
  ///
  /// @param start the first char to blame
  /// @param end the first char after that
  record Flaw(String message, int start, int end) {}

  private final String text;
  private final int start;
  private int position;
  private @Nullable Flaw flaw;

  NumberScanner(String text, int start) {
    this.text = text;
    this.start = start;
    this.position = start;
    scan();
  }

  /// The first char after the number.
  int end() {
    return position;
  }

  @Nullable Flaw flaw() {
    return flaw;
  }

  private void scan() {
    if (current() != '0') {
      decimal();
      return;
    }
    position++;
    switch (current()) {
      case 'x', 'X' -> digitsOfBase(16, "hexadecimal");
      case 'o', 'O' -> digitsOfBase(8, "octal");
      case 'b', 'B' -> digitsOfBase(2, "binary");
      default -> leadingZero();
    }
  }

  private void digitsOfBase(int base, String kind) {
    position++;
    do {
      if (current() == '_') {
        position++;
      }
      if (!isDigit(current(), base)) {
        badDigit(kind);
        return;
      }
      while (isDigit(current(), base)) {
        position++;
      }
    } while (current() == '_');
    if (isDigit(current(), 10)) {
      badDigit(kind);
    } else {
      checkEnd(kind);
    }
  }

  private void badDigit(String kind) {
    if (isDigit(current(), 10)) {
      position++;
      refuse("invalid digit '" + text.charAt(position - 1) + "' in " + kind + " literal");
    } else {
      refuse("invalid " + kind + " literal");
    }
  }

  private void leadingZero() {
    while (current() == '_' || current() == '0') {
      if (current() == '_' && !isDigit(charAt(position + 1), 10)) {
        position++;
        refuse("invalid decimal literal");
        return;
      }
      position++;
    }
    int zerosEnd = position;
    boolean nonzero = isDigit(current(), 10);
    if (nonzero && !decimalDigits()) {
      return;
    }
    boolean isReal = ".eEjJ".indexOf(current()) >= 0;
    if (nonzero && !isReal) {
      flaw =
          new Flaw(
              "leading zeros in decimal integer literals are not permitted;"
                  + " use an 0o prefix for octal integers",
              start,
              zerosEnd);
    } else {
      afterDigits();
    }
  }

  private void decimal() {
    if (current() == '.' || decimalDigits()) {
      afterDigits();
    }
  }

  private void afterDigits() {
    if (current() == '.') {
      position++;
      if (isDigit(current(), 10) && !decimalDigits()) {
        return;
      }
    }
    if ((current() == 'e' || current() == 'E') && !exponent()) {
      return;
    }
    if (current() == 'j' || current() == 'J') {
      position++;
      checkEnd("imaginary");
    } else {
      checkEnd("decimal");
    }
  }

  /// Reads the exponent, if it is one; false if the number is wrong.
  private boolean exponent() {
    char sign = charAt(position + 1);
    boolean signed = sign == '+' || sign == '-';
    if (isDigit(charAt(position + (signed ? 2 : 1)), 10)) {
      position += signed ? 2 : 1;
      return decimalDigits();
    }
    if (signed) {
      position += 2;
      refuse("invalid decimal literal");
      return false;
    }
    return true;
  }

  private boolean decimalDigits() {
    while (true) {
      while (isDigit(current(), 10)) {
        position++;
      }
      if (current() != '_') {
        return true;
      }
      position++;
      if (!isDigit(current(), 10)) {
        refuse("invalid decimal literal");
        return false;
      }
    }
  }

  private void checkEnd(String kind) {
    if (!keywordFollows() && isNameChar(current())) {
      refuse("invalid " + kind + " literal");
    }
  }

  /// `1if x else y` is deprecated, but still Python.
  private boolean keywordFollows() {
    return text.startsWith("and", position)
        || text.startsWith("else", position)
        || text.startsWith("for", position)
        || text.startsWith("if", position)
        || text.startsWith("in", position)
        || text.startsWith("is", position)
        || text.startsWith("or", position)
        || text.startsWith("not", position);
  }

  private void refuse(String message) {
    flaw = new Flaw(message, position - 1, position - 1);
  }

  private char current() {
    return charAt(position);
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }

  private static boolean isNameChar(char c) {
    return c >= 128 || c == '_' || Character.isLetterOrDigit(c);
  }

  private static boolean isDigit(char c, int base) {
    return c < 128 && Character.digit(c, base) >= 0;
  }
}
