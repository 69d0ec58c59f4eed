package dev.simmer.python.syntax;

/// A recipe was refused before it ran.
public final class SyntaxException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  public SyntaxException(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
