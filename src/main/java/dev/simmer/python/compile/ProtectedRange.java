package dev.simmer.python.compile;

import java.util.ArrayList;
import java.util.List;

/// The instructions whose exceptions a handler takes: those of its block, without the copies of
/// outer clean-up code that a jump out of the block runs.
final class ProtectedRange {
  private final CodeBuilder code;
  private final List<Stretch> stretches = new ArrayList<>(1);
  private int start;

  /// A range that begins here.
  ProtectedRange(CodeBuilder code) {
    this.code = code;
    this.start = code.position();
  }

  /// Instructions from `start` (inclusive) to `end` (exclusive).
  record Stretch(int start, int end) {}

  void close() {
    if (code.position() > start) {
      stretches.add(new Stretch(start, code.position()));
    }
  }

  void reopen() {
    start = code.position();
  }

  boolean isEmpty() {
    return stretches.isEmpty();
  }

  List<Stretch> stretches() {
    return stretches;
  }
}
