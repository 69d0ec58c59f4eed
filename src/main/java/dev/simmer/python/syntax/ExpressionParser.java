package dev.simmer.python.syntax;

import dev.simmer.python.syntax.Expr.BinaryOperator;
import dev.simmer.python.syntax.Expr.BoolOperator;
import dev.simmer.python.syntax.Expr.CompareOperator;
import dev.simmer.python.syntax.Expr.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The rules for expressions, from lists of them down to primaries.
final class ExpressionParser {
  private final Grammar grammar;
  private final TokenStream tokens;

  ExpressionParser(Grammar grammar, TokenStream tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  Expr starExpressions() {
    return listOf(this::starExpression);
  }

  /// Without stars.
  Expr expressions() {
    return listOf(this::expression);
  }

  private Expr listOf(Supplier<Expr> element) {
    Token start = tokens.peek();
    List<Expr> elements = grammar.separated(",", element);
    boolean isTuple = tokens.accept(",") || elements.size() > 1;
    return isTuple
        ? new Expr.TupleDisplay(List.copyOf(elements), tokens.spanFrom(start))
        : elements.getFirst();
  }

  private Expr starExpression() {
    return grammar.isRemembering()
        ? grammar.remembered(Grammar.Rule.STAR_EXPRESSION, this::starExpressionRule)
        : starExpressionRule();
  }

  private Expr starExpressionRule() {
    return tokens.at("*") ? starred() : expression();
  }

  /// `'*' bitwise_or`
  private Expr starred() {
    Token star = tokens.expect("*");
    Expr value = bitwiseOr();
    return new Expr.Starred(value, tokens.spanFrom(star));
  }

  /// `'*' expression`, as in calls.
  Expr starredExpression() {
    Token star = tokens.expect("*");
    Expr value = expression();
    return new Expr.Starred(value, tokens.spanFrom(star));
  }

  /// With a trailing comma or without.
  List<Expr> starNamedExpressions() {
    List<Expr> elements = grammar.separated(",", this::starNamedExpression);
    tokens.accept(",");
    return elements;
  }

  Expr starNamedExpression() {
    return tokens.at("*") ? starred() : namedExpression();
  }

  Expr namedExpression() {
    if (isAssignmentExpression()) {
      return assignmentExpression();
    }
    if (grammar.isExplaining()) {
      grammar.invalidExpressions.namedExpression();
    }
    return expressionWithoutWalrus();
  }

  /// `expression !':='`
  private Expr expressionWithoutWalrus() {
    Expr expression = expression();
    tokens.check(!tokens.at(":="));
    return expression;
  }

  /// `assignment_expression | expression !':='`
  Expr argumentExpression() {
    return isAssignmentExpression() ? assignmentExpression() : expressionWithoutWalrus();
  }

  private boolean isAssignmentExpression() {
    return tokens.at(TokenKind.NAME) && tokens.peek(1).is(":=");
  }

  private Expr assignmentExpression() {
    Token name = tokens.expect(TokenKind.NAME);
    tokens.expect(":=");
    Expr value = expression();
    return new Expr.Named(new Expr.Name(name.text(), name.span()), value, tokens.spanFrom(name));
  }

  Expr yieldExpression() {
    Token start = tokens.expect("yield");
    if (tokens.accept("from")) {
      Expr value = expression();
      return new Expr.YieldFrom(value, tokens.spanFrom(start));
    }
    Expr value = grammar.attempt(this::starExpressions);
    return new Expr.Yield(value, tokens.spanFrom(start));
  }

  /// `yield_expr | star_expressions`
  Expr yieldOrStarExpressions() {
    return tokens.at("yield") ? yieldExpression() : starExpressions();
  }

  Expr expression() {
    grammar.enter();
    try {
      return grammar.isRemembering()
          ? grammar.remembered(Grammar.Rule.EXPRESSION, this::expressionRule)
          : expressionWithoutInvalid();
    } finally {
      grammar.leave();
    }
  }

  private Expr expressionRule() {
    if (grammar.isExplaining()) {
      grammar.invalidExpressions.expression();
      grammar.invalidExpressions.legacyExpression();
    }
    return expressionWithoutInvalid();
  }

  Expr expressionWithoutInvalid() {
    if (tokens.at("lambda")) {
      return lambda();
    }
    Token start = tokens.peek();
    Expr value = disjunction();
    if (!tokens.at("if")) {
      return value;
    }
    Expr conditional = grammar.attempt(() -> conditional(start, value));
    return conditional == null ? value : conditional;
  }

  private Expr conditional(Token start, Expr then) {
    tokens.expect("if");
    Expr test = disjunction();
    tokens.expect("else");
    Expr otherwise = expression();
    return new Expr.Conditional(test, then, otherwise, tokens.spanFrom(start));
  }

  private Expr lambda() {
    Token start = tokens.expect("lambda");
    Parameters parameters = grammar.parameters.lambdaParameters();
    tokens.expect(":");
    Expr body = expression();
    return new Expr.Lambda(parameters, body, tokens.spanFrom(start));
  }

  Expr disjunction() {
    return grammar.isRemembering()
        ? grammar.remembered(Grammar.Rule.DISJUNCTION, this::disjunctionRule)
        : disjunctionRule();
  }

  private Expr disjunctionRule() {
    Token start = tokens.peek();
    Expr first = conjunction();
    return tokens.at("or") ? boolOp(start, first, BoolOperator.OR, this::conjunction) : first;
  }

  private Expr conjunction() {
    Token start = tokens.peek();
    Expr first = inversion();
    return tokens.at("and") ? boolOp(start, first, BoolOperator.AND, this::inversion) : first;
  }

  private Expr boolOp(Token start, Expr first, BoolOperator operator, Supplier<Expr> operand) {
    String keyword = tokens.peek().text();
    List<Expr> values = new ArrayList<>();
    values.add(first);
    for (Expr next = after(keyword, operand); next != null; next = after(keyword, operand)) {
      values.add(next);
    }
    return values.size() == 1
        ? first
        : new Expr.BoolOp(operator, List.copyOf(values), tokens.spanFrom(start));
  }

  private @Nullable Expr after(String keyword, Supplier<Expr> operand) {
    int mark = tokens.mark();
    Expr next = tokens.accept(keyword) ? grammar.attempt(operand) : null;
    if (next == null) {
      tokens.reset(mark);
    }
    return next;
  }

  private Expr inversion() {
    if (!tokens.at("not")) {
      return comparison();
    }
    List<Token> nots = new ArrayList<>();
    while (tokens.at("not")) {
      nots.add(tokens.advance());
    }
    Expr result = comparison();
    for (Token not : nots.reversed()) {
      result = new Expr.Unary(UnaryOperator.NOT, result, tokens.spanFrom(not));
    }
    return result;
  }

  private Expr comparison() {
    Token start = tokens.peek();
    Expr first = bitwiseOr();
    return startsComparison(tokens.peek()) ? comparison(start, first) : first;
  }

  private Expr comparison(Token start, Expr first) {
    List<CompareOperator> operators = new ArrayList<>();
    List<Expr> rest = new ArrayList<>();
    while (startsComparison(tokens.peek())) {
      int mark = tokens.mark();
      try {
        CompareOperator operator = compareOperator();
        rest.add(bitwiseOr());
        operators.add(operator);
      } catch (Mismatch mismatch) {
        tokens.reset(mark);
        break;
      }
    }
    return rest.isEmpty()
        ? first
        : new Expr.Compare(
            first, List.copyOf(operators), List.copyOf(rest), tokens.spanFrom(start));
  }

  private static boolean startsComparison(Token token) {
    return switch (token.text()) {
      case "==", "!=", "<", "<=", ">", ">=", "is", "in", "not" -> true;
      default -> false;
    };
  }

  private CompareOperator compareOperator() {
    return switch (tokens.advance().text()) {
      case "==" -> CompareOperator.EQUAL;
      case "!=" -> CompareOperator.NOT_EQUAL;
      case "<" -> CompareOperator.LESS;
      case "<=" -> CompareOperator.LESS_OR_EQUAL;
      case ">" -> CompareOperator.GREATER;
      case ">=" -> CompareOperator.GREATER_OR_EQUAL;
      case "in" -> CompareOperator.IN;
      case "is" -> tokens.accept("not") ? CompareOperator.IS_NOT : CompareOperator.IS;
      default -> {
        tokens.expect("in");
        yield CompareOperator.NOT_IN;
      }
    };
  }

  Expr bitwiseOr() {
    return grammar.isRemembering()
        ? grammar.remembered(Grammar.Rule.BITWISE_OR, () -> binary(1))
        : binary(1);
  }

  /// A chain of operators that bind at least as tightly as this: `bitwise_or` down to `term`.
  private Expr binary(int lowest) {
    Token start = tokens.peek();
    Expr left = factor();
    for (int precedence = precedence(tokens.peek());
        precedence >= lowest;
        precedence = precedence(tokens.peek())) {
      int mark = tokens.mark();
      try {
        BinaryOperator operator = Operators.binary(tokens.advance().text());
        Expr right = binary(precedence + 1);
        left = new Expr.Binary(left, operator, right, tokens.spanFrom(start));
      } catch (Mismatch mismatch) {
        tokens.reset(mark);
        return left;
      }
    }
    return left;
  }

  private static int precedence(Token token) {
    return switch (token.text()) {
      case "|" -> 1;
      case "^" -> 2;
      case "&" -> 3;
      case "<<", ">>" -> 4;
      case "+", "-" -> 5;
      case "*", "/", "//", "%", "@" -> 6;
      default -> 0;
    };
  }

  private Expr factor() {
    if (unary(tokens.peek()) == null) {
      return power();
    }
    List<Token> signs = new ArrayList<>();
    while (unary(tokens.peek()) != null) {
      signs.add(tokens.advance());
    }
    Expr result = power();
    for (Token sign : signs.reversed()) {
      UnaryOperator operator = unary(sign);
      if (operator != null) {
        result = new Expr.Unary(operator, result, tokens.spanFrom(sign));
      }
    }
    return result;
  }

  private static @Nullable UnaryOperator unary(Token token) {
    return switch (token.text()) {
      case "+" -> UnaryOperator.PLUS;
      case "-" -> UnaryOperator.MINUS;
      case "~" -> UnaryOperator.INVERT;
      default -> null;
    };
  }

  private Expr power() {
    Token start = tokens.peek();
    Expr base = awaitPrimary();
    if (!tokens.at("**")) {
      return base;
    }
    Expr power = grammar.attempt(() -> powerOf(start, base));
    return power == null ? base : power;
  }

  private Expr powerOf(Token start, Expr base) {
    tokens.expect("**");
    grammar.enter();
    try {
      Expr exponent = factor();
      return new Expr.Binary(base, BinaryOperator.POWER, exponent, tokens.spanFrom(start));
    } finally {
      grammar.leave();
    }
  }

  private Expr awaitPrimary() {
    if (!tokens.at("await")) {
      return primary();
    }
    Token start = tokens.advance();
    Expr value = primary();
    return new Expr.Await(value, tokens.spanFrom(start));
  }

  Expr primary() {
    return grammar.isRemembering()
        ? grammar.remembered(Grammar.Rule.PRIMARY, this::primaryRule)
        : primaryRule();
  }

  private Expr primaryRule() {
    Token start = tokens.peek();
    Expr result = grammar.atoms.atom();
    while (true) {
      int mark = tokens.mark();
      try {
        Expr longer = trailer(start, result);
        if (longer == null) {
          return result;
        }
        result = longer;
      } catch (Mismatch mismatch) {
        tokens.reset(mark);
        return result;
      }
    }
  }

  private @Nullable Expr trailer(Token start, Expr object) {
    return switch (tokens.peek().text()) {
      case "." -> {
        tokens.advance();
        String name = tokens.expect(TokenKind.NAME).text();
        yield new Expr.Attribute(object, name, tokens.spanFrom(start));
      }
      case "(" -> {
        List<Expr.Argument> arguments = grammar.arguments.call();
        yield new Expr.Call(object, arguments, tokens.spanFrom(start));
      }
      case "[" -> {
        tokens.advance();
        Expr index = slices();
        tokens.expect("]");
        yield new Expr.Subscript(object, index, tokens.spanFrom(start));
      }
      default -> null;
    };
  }

  private Expr slices() {
    Token start = tokens.peek();
    List<Expr> parts = grammar.separated(",", this::sliceOrStarred);
    boolean comma = tokens.accept(",");
    boolean single = parts.size() == 1 && !comma && !(parts.getFirst() instanceof Expr.Starred);
    return single
        ? parts.getFirst()
        : new Expr.TupleDisplay(List.copyOf(parts), tokens.spanFrom(start));
  }

  private Expr sliceOrStarred() {
    return tokens.at("*") ? starredExpression() : slice();
  }

  private Expr slice() {
    Token start = tokens.peek();
    Expr lower = null;
    if (!tokens.at(":")) {
      if (isAssignmentExpression()) {
        return assignmentExpression();
      }
      int mark = tokens.mark();
      lower = expression();
      if (!tokens.at(":")) {
        return index(mark, lower);
      }
    }
    tokens.expect(":");
    Expr upper = sliceBound();
    Expr step = tokens.accept(":") ? sliceBound() : null;
    return new Expr.Slice(lower, upper, step, tokens.spanFrom(start));
  }

  /// The expression is no slice's lower bound, but the index itself.
  private Expr index(int mark, Expr expression) {
    if (grammar.isExplaining()) {
      tokens.reset(mark);
      return namedExpression();
    }
    tokens.check(!tokens.at(":="));
    return expression;
  }

  private @Nullable Expr sliceBound() {
    boolean isEmpty = tokens.at(":") || tokens.at("]") || tokens.at(",");
    return isEmpty ? null : grammar.attempt(this::expression);
  }
}
