package dev.simmer.python.syntax;

import dev.simmer.trace.SourceSpan;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names of a module, class, function or comprehension, and what is done with them there.
final class Scope {
  enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    COMPREHENSION
  }

  /// What is done with a name.
  enum Use {
    PARAMETER,
    READ,
    ASSIGNED,
    IMPORTED,
    ANNOTATED,
    GLOBAL,
    NONLOCAL,
    ITERATION
  }

  private final Kind kind;
  private final @Nullable Scope parent;
  private final @Nullable String description;
  private final Map<String, Set<Use>> names = new LinkedHashMap<>();
  private final Map<String, SourceSpan> declarations = new LinkedHashMap<>();
  private boolean isGenerator;
  private boolean isAsync;

  /// @param description what kind of comprehension it is
  Scope(Kind kind, @Nullable Scope parent, @Nullable String description) {
    this.kind = kind;
    this.parent = parent;
    this.description = description;
  }

  Kind kind() {
    return kind;
  }

  @Nullable Scope parent() {
    return parent;
  }

  @Nullable String description() {
    return description;
  }

  /// Whether it has a `yield`.
  boolean isGenerator() {
    return isGenerator;
  }

  void setGenerator() {
    isGenerator = true;
  }

  /// Whether it has an `await` or an `async for`.
  boolean isAsync() {
    return isAsync;
  }

  void setAsync() {
    isAsync = true;
  }

  private Set<Use> uses(String name) {
    return names.getOrDefault(name, Set.of());
  }

  boolean has(String name, Use use) {
    return uses(name).contains(use);
  }

  void add(String name, Use use) {
    names.computeIfAbsent(name, _ -> EnumSet.noneOf(Use.class)).add(use);
  }

  /// A `global` or `nonlocal`.
  void declare(String name, Use use, SourceSpan span) {
    add(name, use);
    declarations.putIfAbsent(name, span);
  }

  /// The names that are declared `global` or `nonlocal`, and where they first are.
  Map<String, SourceSpan> declarations() {
    return Collections.unmodifiableMap(declarations);
  }

  /// Whether a name is a variable of its own.
  boolean binds(String name) {
    boolean isOwn = has(name, Use.ASSIGNED) || has(name, Use.PARAMETER) || has(name, Use.IMPORTED);
    return isOwn && !has(name, Use.NONLOCAL);
  }
}
