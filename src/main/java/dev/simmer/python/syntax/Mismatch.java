package dev.simmer.python.syntax;

/// Thrown by a grammar rule that does not match here; whoever has another way tries that.
final class Mismatch extends RuntimeException {
  private static final long serialVersionUID = 1;

  Mismatch() {
    super(null, null, false, false);
  }
}
