package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;

/// Ends the parsing at once: the program is refused. Leaves the package as a [SyntaxException].
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// Who refuses. It decides which of two refusals is told (see [Parser]).
  enum Source {
    GRAMMAR,
    TOKEN,
    LAYOUT
  }

  private final transient Diagnostic diagnostic;
  private final Source source;

  Refusal(Source source, String message, SourceSpan span) {
    super(message, null, false, false);
    this.source = source;
    this.diagnostic = new Diagnostic(message, span);
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }

  Source source() {
    return source;
  }
}
