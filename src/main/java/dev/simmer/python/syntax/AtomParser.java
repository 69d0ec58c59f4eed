package dev.simmer.python.syntax;

import dev.simmer.python.syntax.Expr.ComprehensionKind;
import dev.simmer.trace.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules for atoms: names, literals, displays and comprehensions.
final class AtomParser {
  private final Grammar grammar;
  private final TokenStream tokens;

  AtomParser(Grammar grammar, TokenStream tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  Expr atom() {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case NAME -> {
        tokens.advance();
        yield new Expr.Name(token.text(), token.span());
      }
      case NUMBER -> {
        tokens.advance();
        yield new Expr.Constant(NumberLiteral.valueOf(token), token.span());
      }
      case STRING -> grammar.strings.strings();
      case KEYWORD, OPERATOR -> keywordOrBracket(token);
      case NEWLINE, INDENT, DEDENT, END -> throw new Mismatch();
    };
  }

  private Expr keywordOrBracket(Token token) {
    return switch (token.text()) {
      case "True" -> constant(Literal.Keyword.TRUE);
      case "False" -> constant(Literal.Keyword.FALSE);
      case "None" -> constant(Literal.Keyword.NONE);
      case "..." -> constant(Literal.Keyword.ELLIPSIS);
      case "(" -> inParentheses();
      case "[" -> inBrackets();
      case "{" -> inBraces();
      default -> throw new Mismatch();
    };
  }

  private Expr constant(Literal.Keyword keyword) {
    return new Expr.Constant(keyword, tokens.advance().span());
  }

  /// `tuple | group | genexp`
  private Expr inParentheses() {
    int mark = tokens.mark();
    try {
      return tupleOrGroup();
    } catch (Mismatch mismatch) {
      if (grammar.isExplaining()) {
        tokens.reset(mark);
        grammar.invalidExpressions.group();
        grammar.invalidExpressions.comprehension();
      }
      throw mismatch;
    }
  }

  private Expr tupleOrGroup() {
    Token start = tokens.expect("(");
    if (tokens.at("yield")) {
      Expr group = grammar.expressions.yieldExpression();
      tokens.expect(")");
      return group;
    }
    if (tokens.accept(")")) {
      return new Expr.TupleDisplay(List.of(), tokens.spanFrom(start));
    }
    Expr first = grammar.expressions.starNamedExpression();
    if (tokens.at(",")) {
      return tuple(start, first);
    }
    tokens.check(!(first instanceof Expr.Starred));
    if (startsComprehension()) {
      return comprehension(ComprehensionKind.GENERATOR, start, first, ")");
    }
    tokens.expect(")");
    return first;
  }

  private Expr tuple(Token start, Expr first) {
    tokens.expect(",");
    List<Expr> elements = new ArrayList<>();
    elements.add(first);
    List<Expr> rest = grammar.attempt(grammar.expressions::starNamedExpressions);
    if (rest != null) {
      elements.addAll(rest);
    }
    tokens.expect(")");
    return new Expr.TupleDisplay(List.copyOf(elements), tokens.spanFrom(start));
  }

  /// `'(' (assignment_expression | expression !':=') for_if_clauses ')'`
  Expr generatorExpression() {
    int mark = tokens.mark();
    try {
      Token start = tokens.expect("(");
      Expr element = grammar.expressions.argumentExpression();
      return comprehension(ComprehensionKind.GENERATOR, start, element, ")");
    } catch (Mismatch mismatch) {
      if (grammar.isExplaining()) {
        tokens.reset(mark);
        grammar.invalidExpressions.comprehension();
      }
      throw mismatch;
    }
  }

  /// The generator expression that is a call's only argument, after its element.
  Expr generatorOf(Token open, Expr element) {
    return comprehension(ComprehensionKind.GENERATOR, open, element, ")");
  }

  /// `list | listcomp`
  private Expr inBrackets() {
    int mark = tokens.mark();
    try {
      return listOrComprehension();
    } catch (Mismatch mismatch) {
      if (grammar.isExplaining()) {
        tokens.reset(mark);
        grammar.invalidExpressions.comprehension();
      }
      throw mismatch;
    }
  }

  private Expr listOrComprehension() {
    Token start = tokens.expect("[");
    if (tokens.accept("]")) {
      return new Expr.ListDisplay(List.of(), tokens.spanFrom(start));
    }
    List<Expr> elements = grammar.separated(",", grammar.expressions::starNamedExpression);
    if (startsComprehension() && isOneUnstarred(elements)) {
      return comprehension(ComprehensionKind.LIST, start, elements.getFirst(), "]");
    }
    tokens.accept(",");
    tokens.expect("]");
    return new Expr.ListDisplay(List.copyOf(elements), tokens.spanFrom(start));
  }

  private static boolean isOneUnstarred(List<Expr> elements) {
    return elements.size() == 1 && !(elements.getFirst() instanceof Expr.Starred);
  }

  /// `dict | set | dictcomp | setcomp`
  private Expr inBraces() {
    return grammar.isRemembering() ? anyInBraces() : firstTimeInBraces();
  }

  /// Tells by the first element which of them it is, so that nothing is tried twice.
  private Expr firstTimeInBraces() {
    int mark = tokens.mark();
    Token start = tokens.expect("{");
    if (!tokens.at("}") && !tokens.at("**")) {
      Expr first = grammar.expressions.starNamedExpression();
      if (!tokens.at(":")) {
        return setOrComprehension(start, first);
      }
      tokens.check(!(first instanceof Expr.Starred) && !(first instanceof Expr.Named));
      Expr dict = grammar.attempt(() -> dictOrComprehension(start, pair(first)));
      if (dict != null) {
        return dict;
      }
    }
    tokens.reset(mark);
    return anyInBraces();
  }

  private Expr anyInBraces() {
    int mark = tokens.mark();
    Expr dict = grammar.attempt(this::dictOrComprehension);
    if (dict != null) {
      return dict;
    }
    grammar.startRemembering();
    grammar.invalidExpressions.doubleStarredPairs();
    Expr set = grammar.attempt(this::setOrComprehension);
    if (set != null) {
      return set;
    }
    if (grammar.isExplaining()) {
      tokens.reset(mark);
      grammar.invalidExpressions.dictComprehension();
      grammar.invalidExpressions.comprehension();
    }
    throw new Mismatch();
  }

  private Expr dictOrComprehension() {
    Token start = tokens.expect("{");
    if (tokens.accept("}")) {
      return new Expr.DictDisplay(List.of(), tokens.spanFrom(start));
    }
    return dictOrComprehension(start, doubleStarredPair());
  }

  private Expr dictOrComprehension(Token start, Expr.DictItem first) {
    List<Expr.DictItem> items = grammar.separated(first, ",", this::doubleStarredPair);
    Expr key = first.key();
    if (items.size() == 1 && key != null && startsComprehension()) {
      List<Expr.Generator> generators = forIfClauses();
      tokens.expect("}");
      return new Expr.DictComprehension(key, first.value(), generators, tokens.spanFrom(start));
    }
    tokens.accept(",");
    tokens.expect("}");
    return new Expr.DictDisplay(List.copyOf(items), tokens.spanFrom(start));
  }

  Expr.DictItem doubleStarredPair() {
    if (tokens.accept("**")) {
      return new Expr.DictItem(null, grammar.expressions.bitwiseOr());
    }
    return pair(grammar.expressions.expression());
  }

  private Expr.DictItem pair(Expr key) {
    tokens.expect(":");
    return new Expr.DictItem(key, grammar.expressions.expression());
  }

  private Expr setOrComprehension() {
    Token start = tokens.expect("{");
    return setOrComprehension(start, grammar.expressions.starNamedExpression());
  }

  private Expr setOrComprehension(Token start, Expr first) {
    List<Expr> elements = grammar.separated(first, ",", grammar.expressions::starNamedExpression);
    if (startsComprehension() && isOneUnstarred(elements)) {
      return comprehension(ComprehensionKind.SET, start, first, "}");
    }
    tokens.accept(",");
    tokens.expect("}");
    return new Expr.SetDisplay(List.copyOf(elements), tokens.spanFrom(start));
  }

  private Expr comprehension(ComprehensionKind kind, Token start, Expr element, String close) {
    List<Expr.Generator> generators = forIfClauses();
    tokens.expect(close);
    SourceSpan span = tokens.spanFrom(start);
    return new Expr.Comprehension(kind, element, generators, span);
  }

  boolean startsComprehension() {
    return tokens.at("for") || (tokens.at("async") && tokens.peek(1).is("for"));
  }

  List<Expr.Generator> forIfClauses() {
    List<Expr.Generator> clauses = new ArrayList<>();
    clauses.add(forIfClause());
    while (startsComprehension()) {
      Expr.Generator next = grammar.attempt(this::forIfClause);
      if (next == null) {
        break;
      }
      clauses.add(next);
    }
    return List.copyOf(clauses);
  }

  private Expr.Generator forIfClause() {
    int start = tokens.mark();
    boolean isAsync = tokens.accept("async");
    tokens.expect("for");
    Expr target = grammar.attempt(this::comprehensionTarget);
    if (target == null) {
      if (grammar.isExplaining()) {
        tokens.reset(start);
        grammar.invalidExpressions.forTarget();
      }
      throw new Mismatch();
    }
    Expr iterable = grammar.expressions.disjunction();
    List<Expr> conditions = new ArrayList<>();
    for (Expr next = condition(); next != null; next = condition()) {
      conditions.add(next);
    }
    return new Expr.Generator(target, iterable, List.copyOf(conditions), isAsync);
  }

  private Expr comprehensionTarget() {
    Expr target = grammar.targets.starTargets();
    tokens.expect("in");
    return target;
  }

  private @Nullable Expr condition() {
    if (!tokens.at("if")) {
      return null;
    }
    return grammar.attempt(
        () -> {
          tokens.expect("if");
          return grammar.expressions.disjunction();
        });
  }
}
