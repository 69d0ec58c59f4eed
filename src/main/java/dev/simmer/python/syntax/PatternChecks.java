package dev.simmer.python.syntax;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Checks the pattern of a `case`.
final class PatternChecks {
  private final CodeChecks code;
  private Set<String> names = new LinkedHashSet<>();
  private @Nullable Pattern latest;

  PatternChecks(CodeChecks code) {
    this.code = code;
  }

  /// @param mayMatchAll whether it may match everything
  void check(Pattern pattern, boolean mayMatchAll) {
    latest = pattern;
    switch (pattern) {
      case Pattern.Value p -> code.expression(p.value());
      case Pattern.Capture p -> capture(p, mayMatchAll);
      case Pattern.Star p -> store(p.name());
      case Pattern.Sequence p -> sequence(p);
      case Pattern.Mapping p -> mapping(p);
      case Pattern.ClassPattern p -> classPattern(p);
      case Pattern.Or p -> or(p, mayMatchAll);
    }
  }

  private void all(List<Pattern> patterns) {
    patterns.forEach(pattern -> check(pattern, true));
  }

  private void store(@Nullable String name) {
    if (name != null && !names.add(name)) {
      throw refusal("multiple assignments to name '" + name + "' in pattern");
    }
  }

  /// Blames the pattern that was checked last.
  private Refusal refusal(String message) {
    return SyntaxChecks.refusal(message, Objects.requireNonNull(latest).span());
  }

  private void capture(Pattern.Capture p, boolean mayMatchAll) {
    Pattern inner = p.pattern();
    if (inner != null) {
      check(inner, mayMatchAll);
      store(p.name());
      return;
    }
    if (!mayMatchAll) {
      String what = p.name() == null ? "wildcard" : "name capture '" + p.name() + "'";
      throw refusal(what + " makes remaining patterns unreachable");
    }
    store(p.name());
  }

  private void sequence(Pattern.Sequence p) {
    if (p.patterns().stream().filter(Pattern.Star.class::isInstance).count() > 1) {
      throw SyntaxChecks.refusal("multiple starred names in sequence pattern", p.span());
    }
    all(p.patterns());
  }

  private void mapping(Pattern.Mapping p) {
    Set<Object> seen = new HashSet<>();
    for (Expr key : p.keys()) {
      PatternKey value = PatternKey.of(key);
      if (value != null && !seen.add(value.identity())) {
        throw SyntaxChecks.refusal(
            "mapping pattern checks duplicate key (" + value.shown() + ")", p.span());
      }
      code.expression(key);
    }
    all(p.patterns());
    store(p.rest());
  }

  private void classPattern(Pattern.ClassPattern p) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < p.keywords().size(); i++) {
      if (!seen.add(p.keywords().get(i))) {
        throw SyntaxChecks.refusal(
            "attribute name repeated in class pattern: " + p.keywords().get(i),
            p.keywordPatterns().get(i).span());
      }
    }
    code.expression(p.type());
    all(p.positional());
    all(p.keywordPatterns());
  }

  private void or(Pattern.Or p, boolean mayMatchAll) {
    Set<String> before = names;
    Set<String> first = null;
    for (int i = 0; i < p.alternatives().size(); i++) {
      names = new LinkedHashSet<>();
      boolean isLast = i == p.alternatives().size() - 1;
      check(p.alternatives().get(i), mayMatchAll && isLast);
      if (first != null && !first.equals(names)) {
        throw refusal("alternative patterns bind different names");
      }
      first = names;
    }
    names = before;
    if (first != null) {
      first.forEach(this::store);
    }
  }
}
