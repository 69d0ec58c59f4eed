package dev.simmer.cli;

import java.util.List;

/// Breaks lines between words.
final class Wrapping {
  private Wrapping() {}

  /// Appends a head and a text beside it; later lines stand below the text's first one.
  static void append(StringBuilder to, String head, String text, int width) {
    String indent = " ".repeat(head.length());
    StringBuilder line = new StringBuilder(head);
    for (String word : List.of(text.split(" "))) {
      if (line.length() + word.length() > width) {
        to.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    to.append(line.toString().stripTrailing()).append('\n');
  }
}
