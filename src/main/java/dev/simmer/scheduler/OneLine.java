package dev.simmer.scheduler;

/// Text of schedulers as people can read it.
final class OneLine {
  private OneLine() {}

  /// Text in one line, of so many characters at most.
  static String of(String text, int longest) {
    if (text.length() <= longest && text.chars().noneMatch(Character::isISOControl)) {
      return text;
    }
    String line = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    return line.length() <= longest ? line : line.substring(0, longest - 1) + "\u2026";
  }
}
