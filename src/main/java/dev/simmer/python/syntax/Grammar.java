package dev.simmer.python.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The rules of the grammar over one stream of tokens, and what they share.
///
/// As in CPython, a program that does not match is parsed a second time, with the rules of
/// [InvalidStatements], [InvalidExpressions] and [InvalidParameters] on, which match what is wrong
/// and say so. Results are remembered in that second pass, since it tries many ways. The first pass
/// tries only one, as far as the next token tells.
final class Grammar {
  /// Calls of the rules that recurse; each costs a few frames of Java's stack.
  private static final int MAX_DEPTH = 250;

  /// The same in the second pass, where a call costs many more frames.
  private static final int MAX_EXPLAINED_DEPTH = 50;

  /// Rules whose results are remembered.
  enum Rule {
    STATEMENT,
    BLOCK,
    EXPRESSION,
    STAR_EXPRESSION,
    INVALID_NAMED_EXPRESSION,
    DISJUNCTION,
    BITWISE_OR,
    PRIMARY,
    STRINGS
  }

  private record Key(Rule rule, int mark) {}

  private record Outcome(@Nullable Object result, int mark) {}

  final TokenStream tokens;
  final String source;
  final ExpressionParser expressions;
  final AtomParser atoms;
  final ArgumentParser arguments;
  final TargetParser targets;
  final ParameterParser parameters;
  final StringParser strings;
  final PatternParser patterns;
  final StatementParser statements;
  final CompoundParser compounds;
  final InvalidExpressions invalidExpressions;
  final InvalidStatements invalidStatements;
  final InvalidParameters invalidParameters;

  private Map<Key, Outcome> memory = new HashMap<>();
  private @Nullable Refusal withoutExplanation;
  private boolean isRemembering;
  private boolean isExplaining;
  private int depthBefore;
  private int depth;

  Grammar(String source, Lexer lexer) {
    this.source = source;
    this.tokens = new TokenStream(lexer);
    this.expressions = new ExpressionParser(this, tokens);
    this.atoms = new AtomParser(this, tokens);
    this.arguments = new ArgumentParser(this, tokens);
    this.targets = new TargetParser(this, tokens);
    this.parameters = new ParameterParser(this, tokens);
    this.strings = new StringParser(this, tokens);
    this.patterns = new PatternParser(this, tokens);
    this.statements = new StatementParser(this, tokens);
    this.compounds = new CompoundParser(this, tokens);
    this.invalidExpressions = new InvalidExpressions(this, tokens);
    this.invalidStatements = new InvalidStatements(this, tokens);
    this.invalidParameters = new InvalidParameters(this, tokens);
  }

  /// The grammar for a field of an f-string in this program.
  Grammar ofField(Lexer lexer) {
    Grammar field = new Grammar(source, lexer);
    field.depth = depth;
    field.depthBefore = depth;
    return field;
  }

  /// Parses the whole stream by this rule.
  ///
  /// @throws Refusal if it does not match, with the best explanation that the second pass finds
  <T> T parse(Supplier<T> rule) {
    try {
      return rule.get();
    } catch (Mismatch mismatch) {
      throw new Explanation(this).of(rule);
    } catch (Refusal refusal) {
      throw new Explanation(this).unlessTokensAreWrong(refusal);
    }
  }

  /// @param generic what to say if the program is nested too deeply to find out more
  void startSecondPass(Refusal generic) {
    tokens.reset(0);
    withoutExplanation = generic;
    isRemembering = true;
    forget();
    isExplaining = true;
    depth = depthBefore;
  }

  /// Whether results are remembered.
  boolean isRemembering() {
    return isRemembering;
  }

  /// From now on results are remembered, for the same is about to be tried in several ways.
  void startRemembering() {
    isRemembering = true;
  }

  /// At the start of a statement that nothing before it is tried again with.
  void forget() {
    memory = new HashMap<>();
  }

  /// Whether the rules for what is wrong are on.
  boolean isExplaining() {
    return isExplaining;
  }

  /// The result of the rule, without the rules for what is wrong.
  <T> T withoutExplaining(Supplier<T> rule) {
    boolean before = isExplaining;
    isExplaining = false;
    try {
      return rule.get();
    } finally {
      isExplaining = before;
    }
  }

  /// The result of the rule, or null, back where it began, if it does not match.
  <T> @Nullable T attempt(Supplier<T> rule) {
    int mark = tokens.mark();
    try {
      return rule.get();
    } catch (Mismatch mismatch) {
      tokens.reset(mark);
      return null;
    }
  }

  /// Whether the rule matches here; stays here.
  boolean matches(Supplier<?> rule) {
    int mark = tokens.mark();
    boolean matches = attempt(rule) != null;
    tokens.reset(mark);
    return matches;
  }

  /// Tries a rule that can only refuse; stays here.
  void probe(Runnable rule) {
    int mark = tokens.mark();
    try {
      rule.run();
    } catch (Mismatch mismatch) {
      // Nothing wrong of this kind.
    }
    tokens.reset(mark);
  }

  /// `separator.rule+`
  <T> List<T> separated(String separator, Supplier<T> rule) {
    return separated(rule.get(), separator, rule);
  }

  /// The same after the first result.
  <T> List<T> separated(T first, String separator, Supplier<T> rule) {
    List<T> results = new ArrayList<>();
    results.add(first);
    while (tokens.at(separator)) {
      int mark = tokens.mark();
      tokens.advance();
      T next = attempt(rule);
      if (next == null) {
        tokens.reset(mark);
        return results;
      }
      results.add(next);
    }
    return results;
  }

  /// The result of the rule, from memory if it was tried here before.
  <T> T remembered(Rule name, Supplier<T> rule) {
    Key key = new Key(name, tokens.mark());
    Outcome known = memory.get(key);
    if (known == null) {
      Object result = attempt(rule);
      known = new Outcome(result, tokens.mark());
      memory.put(key, known);
    }
    tokens.reset(known.mark());
    @SuppressWarnings("unchecked") // What this rule returned before.
    T result = (T) known.result();
    if (result == null) {
      throw new Mismatch();
    }
    return result;
  }

  /// Around a rule that recurses.
  void enter() {
    depth++;
    if (withoutExplanation != null && depth > MAX_EXPLAINED_DEPTH) {
      throw withoutExplanation;
    }
    if (depth > MAX_DEPTH) {
      throw tooDeep(tokens.peek());
    }
  }

  void leave() {
    depth--;
  }

  private Refusal tooDeep(Token token) {
    return new Refusal(Refusal.Source.LAYOUT, "too deeply nested", token.span());
  }
}
