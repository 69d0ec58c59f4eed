package dev.simmer.python.library.regex;

/// A part of a pattern, in Java's syntax.
///
/// @param fewest how many characters it matches at least
/// @param most the same at most; [#ENDLESS] where there is no bound
record Item(String text, long fewest, long most, Kind kind) {
  static final long ENDLESS = 1L << 40;

  /// What may follow it.
  enum Kind {
    PLAIN,
    /// Matches a place, and cannot be repeated.
    PLACE,
    /// Is repeated already.
    REPEATED
  }

  static Item one(String text) {
    return new Item(text, 1, 1, Kind.PLAIN);
  }

  static Item place(String text) {
    return new Item(text, 0, 0, Kind.PLACE);
  }

  static Item group(String text, Item inside) {
    return new Item(text, inside.fewest, inside.most, Kind.PLAIN);
  }

  /// This one, then the other.
  Item then(Item other) {
    return new Item(
        text + other.text,
        Math.min(ENDLESS, fewest + other.fewest),
        Math.min(ENDLESS, most + other.most),
        Kind.PLAIN);
  }

  /// This one or the other.
  Item or(Item other) {
    return new Item(
        text + "|" + other.text,
        Math.min(fewest, other.fewest),
        Math.max(most, other.most),
        Kind.PLAIN);
  }

  Item repeated(long least, long greatest, String sign) {
    long all =
        most == 0 || greatest == 0 ? 0 : greatest >= ENDLESS / most ? ENDLESS : most * greatest;
    return new Item(text + sign, Math.min(ENDLESS, fewest * least), all, Kind.REPEATED);
  }
}
