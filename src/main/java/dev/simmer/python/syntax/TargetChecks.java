package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.List;

/// Checks what is assigned to and deleted.
final class TargetChecks {
  private final CodeChecks code;

  TargetChecks(CodeChecks code) {
    this.code = code;
  }

  /// A name that is bound.
  void name(String name, SourceSpan span) {
    if (name.equals("__debug__")) {
      throw SyntaxChecks.refusal("cannot assign to __debug__", span);
    }
  }

  void store(Expr target) {
    switch (target) {
      case Expr.Starred starred ->
          throw SyntaxChecks.refusal(
              "starred assignment target must be in a list or tuple", starred.span());
      case Expr.TupleDisplay(List<Expr> elements, SourceSpan span) -> unpack(elements, span);
      case Expr.ListDisplay(List<Expr> elements, SourceSpan span) -> unpack(elements, span);
      default -> {
        load(target);
        declare(target);
      }
    }
  }

  private void unpack(List<Expr> elements, SourceSpan span) {
    if (elements.stream().filter(Expr.Starred.class::isInstance).count() > 1) {
      throw SyntaxChecks.refusal("multiple starred expressions in assignment", span);
    }
    for (Expr element : elements) {
      store(element instanceof Expr.Starred starred ? starred.value() : element);
    }
  }

  /// What is evaluated before a single target can be assigned to or deleted.
  void load(Expr target) {
    if (!(target instanceof Expr.Name)) {
      code.children(target);
    }
  }

  /// The name in a single target.
  void declare(Expr target) {
    if (target instanceof Expr.Name(String name, SourceSpan span)) {
      name(name, span);
    } else if (target instanceof Expr.Attribute attribute) {
      name(attribute.name(), attribute.span());
    }
  }

  void delete(Expr target) {
    switch (target) {
      case Expr.TupleDisplay(List<Expr> elements, var _) -> elements.forEach(this::delete);
      case Expr.ListDisplay(List<Expr> elements, var _) -> elements.forEach(this::delete);
      case Expr.Name(String name, SourceSpan span) when name.equals("__debug__") ->
          throw SyntaxChecks.refusal("cannot delete __debug__", span);
      default -> load(target);
    }
  }
}
