package dev.simmer.python.compile;

import dev.simmer.python.compile.CodeBuilder.Label;
import dev.simmer.python.syntax.Expr;
import dev.simmer.python.syntax.Literal;
import dev.simmer.python.syntax.Pattern;
import dev.simmer.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compiles `match`.
///
/// The subject stays on the stack until a case is chosen. What a pattern captures is kept in a dict
/// above it, and becomes variables only once the whole pattern has matched.
final class MatchCompiler {
  private final Unit unit;
  private final CodeBuilder code;

  /// Where the dict of captures stands on the stack.
  private int captures;

  /// Where to go when the pattern fails: a label for each number of values above the captures.
  private List<Label> failures = new ArrayList<>();

  private Set<String> names = new LinkedHashSet<>();

  MatchCompiler(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  void match(Stmt.Match match) {
    Label end = new Label();
    unit.expressions().push(match.subject());
    for (Stmt.Case branch : match.cases()) {
      Label next = new Label();
      code.at(branch.pattern().span());
      captured(branch.pattern());
      if (branch.guard() != null) {
        unit.expressions().jumpIfFalse(branch.guard(), next);
      }
      code.emit(Op.POP, -1);
      unit.statements().body(branch.body());
      code.jump(Op.JUMP, end, 0, 0);
      placeFailures(0);
      code.emit(Op.POP, -1);
      code.place(next);
    }
    code.emit(Op.POP, -1);
    code.place(end);
  }

  /// `[subject]`: sets the variables of a pattern that matches.
  private void captured(Pattern pattern) {
    names = new LinkedHashSet<>();
    failures = new ArrayList<>();
    captures = code.depth();
    code.emit(Op.BUILD_DICT, 0, 1);
    code.emit(Op.COPY, 2, 1);
    pattern(pattern);
    for (String name : names) {
      code.emit(Op.COPY, 1, 1);
      unit.expressions().pushConstant(name);
      code.emit(Op.LOAD_ITEM, -1);
      unit.names().store(name);
    }
    code.emit(Op.POP, -1);
  }

  /// Takes values of a pattern that failed off the stack, down to so many above the captures.
  private void placeFailures(int kept) {
    for (int above = failures.size() - 1; above > kept; above--) {
      code.place(failures.get(above));
      code.emit(Op.POP, -1);
    }
    if (kept < failures.size()) {
      code.place(failures.get(kept));
    }
  }

  /// `[…, condition]`: leaves the pattern where it does not hold.
  private void failUnless() {
    code.jump(Op.JUMP_IF_FALSE, failure(above() - 1), -1, -1);
  }

  /// How many values stand above the captures.
  private int above() {
    return code.depth() - captures - 1;
  }

  private Label failure(int above) {
    while (failures.size() <= above) {
      failures.add(new Label());
    }
    return failures.get(above);
  }

  /// `[…, value]` to `[…]`
  private void pattern(Pattern pattern) {
    var before = code.at(pattern.span());
    switch (pattern) {
      case Pattern.Value value -> value(value.value());
      case Pattern.Capture capture -> capture(capture);
      case Pattern.Star star -> keep(star.name());
      case Pattern.Sequence sequence -> sequence(sequence.patterns());
      case Pattern.Mapping mapping -> mapping(mapping);
      case Pattern.ClassPattern type -> classPattern(type);
      case Pattern.Or or -> or(or.alternatives());
    }
    code.at(before);
  }

  private void value(Expr value) {
    boolean isKeyword =
        value instanceof Expr.Constant constant && constant.value() instanceof Literal.Keyword;
    Expr.CompareOperator operator =
        isKeyword ? Expr.CompareOperator.IS : Expr.CompareOperator.EQUAL;
    unit.expressions().push(value);
    code.emit(Op.COMPARE, operator.ordinal(), -1);
    failUnless();
  }

  private void capture(Pattern.Capture capture) {
    if (capture.pattern() != null) {
      code.emit(Op.COPY, 1, 1);
      pattern(capture.pattern());
    }
    keep(capture.name());
  }

  /// `[…, value]` to `[…]`; the value is kept under the name, if there is one.
  private void keep(@Nullable String name) {
    if (name == null) {
      code.emit(Op.POP, -1);
      return;
    }
    names.add(name);
    int below = above() - 1;
    unit.expressions().pushConstant(name);
    code.emit(Op.SWAP, 2, 0);
    code.emit(Op.DICT_PUT, below + 1, -2);
  }

  private void sequence(List<Pattern> patterns) {
    int before = 0;
    while (before < patterns.size() && !(patterns.get(before) instanceof Pattern.Star)) {
      before++;
    }
    boolean hasStar = before < patterns.size();
    int after = hasStar ? patterns.size() - before - 1 : 0;
    SequenceShape shape = new SequenceShape(before, after, hasStar);
    code.emit(Op.MATCH_SEQUENCE, code.constant(shape), 1);
    failUnless();
    parts(patterns);
  }

  private void mapping(Pattern.Mapping mapping) {
    code.emit(Op.MATCH_MAPPING, 1);
    failUnless();
    mapping.keys().forEach(unit.expressions()::push);
    int keys = mapping.keys().size();
    code.emit(Op.BUILD_TUPLE, keys, 1 - keys);
    List<Pattern> parts = new ArrayList<>(mapping.patterns());
    if (mapping.rest() != null) {
      parts.add(new Pattern.Capture(null, mapping.rest(), mapping.span()));
    }
    code.emit(Op.MATCH_KEYS, mapping.rest() == null ? 0 : 1, 0);
    failUnless();
    parts(parts);
  }

  private void classPattern(Pattern.ClassPattern type) {
    unit.expressions().push(type.type());
    List<String> keywords =
        type.keywords().stream().map(name -> Compiler.mangle(name, unit.scope.className)).toList();
    ClassShape shape = new ClassShape(type.positional().size(), keywords);
    code.emit(Op.MATCH_CLASS, code.constant(shape), 0);
    failUnless();
    List<Pattern> parts = new ArrayList<>(type.positional());
    parts.addAll(type.keywordPatterns());
    parts(parts);
  }

  /// `[…, tuple]` to `[…]`: each item has its pattern.
  private void parts(List<Pattern> patterns) {
    code.emit(Op.UNPACK, patterns.size(), patterns.size() - 1);
    patterns.forEach(this::pattern);
  }

  private void or(List<Pattern> alternatives) {
    Label matched = new Label();
    List<Label> outer = failures;
    int above = above();
    for (Pattern alternative : alternatives) {
      failures = new ArrayList<>();
      code.emit(Op.COPY, 1, 1);
      pattern(alternative);
      code.jump(Op.JUMP, matched, 0, 0);
      placeFailures(above);
    }
    failures = outer;
    code.emit(Op.POP, -1);
    code.jump(Op.JUMP, failure(above - 1), 0, 0);
    code.place(matched);
    code.emit(Op.POP, -1);
  }
}
