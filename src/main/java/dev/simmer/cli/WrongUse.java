package dev.simmer.cli;

/// The command line is wrong.
final class WrongUse extends Exception {
  private static final long serialVersionUID = 1;

  private final String key;
  private final transient Object[] values;

  /// @param key the key of the message
  /// @param values what is to be put into it
  WrongUse(String key, Object... values) {
    super(key);
    this.key = key;
    this.values = values;
  }

  String message(Console console) {
    return console.text(key, values);
  }
}
