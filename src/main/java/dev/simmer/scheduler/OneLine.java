package dev.simmer.scheduler;

/// Text of schedulers as people can read it.
final class OneLine {
  private OneLine() {}

  /// Text in one line, of so many characters at most.
  static String of(String text, int longest) {
    if (text.length() <= longest && text.chars().noneMatch(OneLine::breaksLine)) {
      return text;
    }
    String line = text.strip().replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ");
    return line.length() <= longest ? line : cut(line, longest - 1) + "\u2026";
  }

  private static boolean breaksLine(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }

  /// Not in the middle of a character of two halves.
  private static String cut(String line, int end) {
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
  }
}
