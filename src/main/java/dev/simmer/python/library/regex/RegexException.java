package dev.simmer.python.library.regex;

import java.io.Serial;

/// A pattern or a replacement that says nothing: becomes a `re.error`.
final class RegexException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final int position;

  /// @param position in code points; -1 where there is none
  RegexException(String message, int position) {
    super(message, null, false, false);
    this.position = position;
  }

  int position() {
    return position;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
