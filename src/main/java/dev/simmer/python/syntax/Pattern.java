package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pattern of a `match` statement.
public sealed interface Pattern {
  SourceSpan span();

  /// A literal or a dotted name, compared with `==`; None, True and False with `is`.
  record Value(Expr value, SourceSpan span) implements Pattern {}

  /// `pattern as name`; a bare name has no pattern, and `_` has neither.
  record Capture(@Nullable Pattern pattern, @Nullable String name, SourceSpan span)
      implements Pattern {}

  record Sequence(List<Pattern> patterns, SourceSpan span) implements Pattern {}

  /// `*name`, only inside a [Sequence]; null for `*_`.
  record Star(@Nullable String name, SourceSpan span) implements Pattern {}

  record Mapping(List<Expr> keys, List<Pattern> patterns, @Nullable String rest, SourceSpan span)
      implements Pattern {}

  record ClassPattern(
      Expr type,
      List<Pattern> positional,
      List<String> keywords,
      List<Pattern> keywordPatterns,
      SourceSpan span)
      implements Pattern {}

  record Or(List<Pattern> alternatives, SourceSpan span) implements Pattern {}
}
