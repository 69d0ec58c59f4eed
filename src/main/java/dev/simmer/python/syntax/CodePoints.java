package dev.simmer.python.syntax;

/// What Python asks of single characters.
final class CodePoints {
  private CodePoints() {}

  /// Unicode's XID_Start, and the underscore.
  static boolean isNameStart(int c) {
    return c == '_'
        || (Character.isUnicodeIdentifierStart(c) && Character.getType(c) != Character.UNASSIGNED);
  }

  /// Unicode's XID_Continue.
  static boolean isNamePart(int c) {
    return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }
}
