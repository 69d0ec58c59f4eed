package dev.simmer.cli;

/// What a command may be told by name.
///
/// @param name as it is typed, such as `--turns`
/// @param letter the short form, such as `-h`; empty if there is none
/// @param value what stands for its value in the help, such as `N`; empty if it takes none
/// @param description the key of what the help says
record Option(String name, String letter, String value, String description) {
  static final Option HELP = new Option("--help", "-h", "", "help");
  static final Option VERSION = new Option("--version", "-V", "", "version");

  static Option flag(String name, String description) {
    return new Option(name, "", "", description);
  }

  static Option with(String value, String name, String description) {
    return new Option(name, "", value, description);
  }

  boolean takesValue() {
    return !value.isEmpty();
  }

  boolean isCalled(String word) {
    return word.equals(name) || (!letter.isEmpty() && word.equals(letter));
  }

  /// As the help shows it: `--turns=N`.
  String shown() {
    return takesValue() ? name + "=" + value : name;
  }
}
