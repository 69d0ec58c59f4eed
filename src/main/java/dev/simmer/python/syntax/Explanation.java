package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.function.Supplier;

/// Why a program was refused, where there is more than one answer: CPython's order of preference.
final class Explanation {
  /// Beyond these, a second pass would take too long.
  private static final int MAX_TOKENS = 1_000_000;

  private final Grammar grammar;
  private final TokenStream tokens;

  Explanation(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
  }

  /// Why a program does not match a rule: what a second pass finds, or just "invalid syntax" where
  /// the first one ended.
  Refusal of(Supplier<?> rule) {
    Token last = tokens.furthest();
    if (tokens.size() > MAX_TOKENS) {
      return unlessTokensAreWrong(generic(last));
    }
    grammar.startSecondPass(generic(last));
    try {
      var _ = rule.get();
      return generic(last);
    } catch (Mismatch mismatch) {
      return unlessTokensAreWrong(generic(last));
    } catch (Refusal refusal) {
      return unlessTokensAreWrong(refusal);
    }
  }

  private Refusal generic(Token last) {
    return switch (last.kind()) {
      case INDENT -> layout("unexpected indent", last);
      case DEDENT -> layout("unexpected unindent", last);
      // CPython knows no column of the end.
      case END -> tokens.refusal("invalid syntax", new SourceSpan(last.line(), 0, last.line(), 0));
      default -> tokens.refusal("invalid syntax", last.span());
    };
  }

  private static Refusal layout(String message, Token token) {
    return new Refusal(Refusal.Source.LAYOUT, message, token.span());
  }

  /// A wrong token further on is preferred to what the grammar has against the program, and so is a
  /// bracket that was never closed in an earlier line.
  Refusal unlessTokensAreWrong(Refusal refusal) {
    if (refusal.source() != Refusal.Source.GRAMMAR) {
      return refusal;
    }
    int line = tokens.furthest().line();
    Lexer lexer = tokens.lexer();
    try {
      while (!lexer.next().is(TokenKind.END)) {
        // Only to see whether there is a token.
      }
    } catch (Refusal wrong) {
      Brackets open = lexer.brackets();
      boolean isUnclosed = open.level() > 0 && line > open.line();
      if (wrong.source() == Refusal.Source.TOKEN) {
        return wrong;
      }
      return isUnclosed ? open.unclosed() : refusal;
    }
    return refusal;
  }
}
