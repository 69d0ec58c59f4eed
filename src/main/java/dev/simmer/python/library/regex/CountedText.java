package dev.simmer.python.library.regex;

import dev.simmer.python.runtime.Interpreter;

/// A text that is searched. Looking at it takes steps, so that a pattern that tries too many ways
/// ends as a program with too many steps does.
final class CountedText implements CharSequence {
  /// How many looks take a step.
  private static final int LOOKS_PER_STEP = 32;

  private final Interpreter py;
  private final String text;
  private int looks;

  CountedText(Interpreter py, String text) {
    this.py = py;
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    if (++looks == LOOKS_PER_STEP) {
      looks = 0;
      py.takeStep();
    }
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
