package dev.simmer.python.library.regex;

import dev.simmer.python.runtime.Interpreter;

/// A text that is searched. Each look at it takes a step, so that a pattern that tries too many
/// ways ends as a program with too many steps does.
final class CountedText implements CharSequence {
  private final Interpreter py;
  private final String text;

  CountedText(Interpreter py, String text) {
    this.py = py;
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    py.takeStep();
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
