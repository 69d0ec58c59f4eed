package dev.simmer.python.syntax;

import java.util.List;

/// The rules for what can be assigned to, bound by a loop, or deleted.
final class TargetParser {
  private final Grammar grammar;
  private final TokenStream tokens;

  TargetParser(Grammar grammar, TokenStream tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  Expr starTargets() {
    Token start = tokens.peek();
    List<Expr> targets = grammar.separated(",", this::starTarget);
    boolean isTuple = tokens.accept(",") || targets.size() > 1;
    return isTuple
        ? new Expr.TupleDisplay(List.copyOf(targets), tokens.spanFrom(start))
        : targets.getFirst();
  }

  Expr starTarget() {
    if (!tokens.at("*")) {
      return targetWithStarAtom();
    }
    Token star = tokens.advance();
    Expr target = targetWithStarAtom();
    return new Expr.Starred(target, tokens.spanFrom(star));
  }

  private Expr targetWithStarAtom() {
    Expr target = grammar.expressions.primary();
    tokens.check(isTarget(target));
    return target;
  }

  List<Expr> deleteTargets() {
    List<Expr> targets = grammar.separated(",", this::deleteTarget);
    tokens.accept(",");
    return List.copyOf(targets);
  }

  private Expr deleteTarget() {
    Expr target = grammar.expressions.primary();
    tokens.check(isDeletable(target));
    return target;
  }

  /// Whether an expression is one that `star_targets` matches, too.
  static boolean isTarget(Expr expression) {
    return switch (expression) {
      case Expr.Starred(Expr value, var span) -> isTarget(value);
      case Expr.TupleDisplay(List<Expr> elements, var span) ->
          elements.stream().allMatch(TargetParser::isTarget);
      case Expr.ListDisplay(List<Expr> elements, var span) ->
          elements.stream().allMatch(TargetParser::isTarget);
      default -> isSingleTarget(expression);
    };
  }

  private static boolean isDeletable(Expr expression) {
    return switch (expression) {
      case Expr.TupleDisplay(List<Expr> elements, var span) ->
          elements.stream().allMatch(TargetParser::isDeletable);
      case Expr.ListDisplay(List<Expr> elements, var span) ->
          elements.stream().allMatch(TargetParser::isDeletable);
      default -> isSingleTarget(expression);
    };
  }

  static boolean isSingleTarget(Expr expression) {
    return expression instanceof Expr.Name
        || expression instanceof Expr.Attribute
        || expression instanceof Expr.Subscript;
  }
}
