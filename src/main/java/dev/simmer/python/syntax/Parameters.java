package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parameters of a function or lambda.
///
/// @param positionalOnly those before `/`
/// @param star `*args`; null if there is none (a bare `*` leaves it null)
/// @param doubleStar `**kwargs`
public record Parameters(
    List<Parameter> positionalOnly,
    List<Parameter> regular,
    @Nullable Parameter star,
    List<Parameter> keywordOnly,
    @Nullable Parameter doubleStar) {

  /// One parameter; the default and the annotation may be missing.
  public record Parameter(
      String name, @Nullable Expr annotation, @Nullable Expr defaultValue, SourceSpan span) {}
}
