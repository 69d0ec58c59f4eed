package dev.simmer.python.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the part of an expression that keeps it from being a target.
final class InvalidTargets {
  private enum Use {
    ASSIGNMENT,
    LOOP,
    DELETION
  }

  private InvalidTargets() {}

  /// Null if the whole can be assigned to.
  static @Nullable Expr ofAssignment(Expr target) {
    return find(target, Use.ASSIGNMENT);
  }

  /// Null if the whole can be bound by a loop. Of `a in b`, it is a that is bound.
  static @Nullable Expr ofLoop(Expr target) {
    return find(target, Use.LOOP);
  }

  /// Null if the whole can be deleted.
  static @Nullable Expr ofDeletion(Expr target) {
    return find(target, Use.DELETION);
  }

  private static @Nullable Expr find(Expr target, Use use) {
    return switch (target) {
      case Expr.TupleDisplay tuple -> findFirst(tuple.elements(), use);
      case Expr.ListDisplay list -> findFirst(list.elements(), use);
      case Expr.Starred starred -> use == Use.DELETION ? starred : find(starred.value(), use);
      case Expr.Compare compare when use == Use.LOOP ->
          compare.ops().getFirst() == Expr.CompareOperator.IN ? find(compare.first(), use) : null;
      default -> TargetParser.isSingleTarget(target) ? null : target;
    };
  }

  private static @Nullable Expr findFirst(List<Expr> targets, Use use) {
    for (Expr target : targets) {
      Expr invalid = find(target, use);
      if (invalid != null) {
        return invalid;
      }
    }
    return null;
  }
}
