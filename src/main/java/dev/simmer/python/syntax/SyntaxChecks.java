package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.List;

/// What CPython refuses in a program that the grammar allows, in the order in which it looks:
/// future imports, the use of names in the whole program, then its statements one after the other.
final class SyntaxChecks {
  private SyntaxChecks() {}

  /// @throws Refusal with the first thing that is wrong
  static void check(List<Stmt> program) {
    int futureLine = FutureImports.check(program);
    SymbolChecks.Findings findings = new SymbolChecks().check(program);
    new CodeChecks(futureLine, findings).check(program);
  }

  static Refusal refusal(String message, SourceSpan span) {
    return new Refusal(Refusal.Source.GRAMMAR, message, span);
  }
}
