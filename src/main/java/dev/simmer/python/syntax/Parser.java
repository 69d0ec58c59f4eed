package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.List;

/// Reads Python 3.11. The rules of its grammar are in [StatementParser] and the classes beside it,
/// which share one [Grammar].
public final class Parser {
  private Parser() {}

  /// The syntax tree of a program, in which everything is checked that can be without running it.
  ///
  /// @throws SyntaxException with CPython's message and place if the program is not Python, or with
  ///   our own if it is nested more deeply than we can follow
  public static Module parse(String source) throws SyntaxException {
    String text = normalize(source);
    try {
      String lines = text.endsWith("\n") ? text : text + "\n";
      Grammar grammar = new Grammar(lines, new Lexer(lines));
      List<Stmt> body = grammar.parse(grammar.statements::file);
      SyntaxChecks.check(body);
      return new Module(text, body);
    } catch (Refusal refusal) {
      throw new SyntaxException(refusal.diagnostic());
    }
  }

  private static String normalize(String source) throws SyntaxException {
    if (source.indexOf('\0') >= 0) {
      String message = "source code string cannot contain null bytes";
      throw new SyntaxException(new Diagnostic(message, new SourceSpan(1, 1, 1, 1)));
    }
    String text = source.startsWith("\uFEFF") ? source.substring(1) : source;
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
